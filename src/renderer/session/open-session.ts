import { useStore } from 'zustand';
import type { SessionState } from '#shared/interview/state';
import { api } from '../api';
import { pageInstant } from './running-clock';
import { createSessionStore, type SessionStore } from './session-store';

/** The session store of this window. */
export const session = createSessionStore({
  sessions: api.sessions,
  now: pageInstant,
});

export function useSession<Value>(select: (store: SessionStore) => Value): Value {
  return useStore(session, select);
}

/** For what is rendered only while a session is open. */
export function useSessionState<Value>(select: (state: SessionState) => Value): Value {
  return useStore(session, ({ state }) => {
    if (!state) throw new Error('No session is open.');
    return select(state);
  });
}

/** The state at this moment, for handlers. */
export function currentState(): SessionState {
  const { state } = session.getState();
  if (!state) throw new Error('No session is open.');
  return state;
}
