import type { StoreApi } from 'zustand/vanilla';
import type { Settings } from '#shared/ipc/types';
import { areSameOverrides } from '#shared/load/constants/overrides';
import type { SessionStore } from '../../session/session-store';

interface FollowConstantsOptions {
  readonly session: Pick<StoreApi<SessionStore>, 'getState' | 'subscribe'>;
  readonly settings: Pick<
    StoreApi<{ readonly settings: Settings | null }>,
    'getState' | 'subscribe'
  >;
}

/**
 * Records in the open practice session what the person changed in the model's constants, so that its figures can be
 * computed again from the session alone; returns how to stop. A mock interview keeps those that it was started with.
 */
export function followConstants({ session, settings }: FollowConstantsOptions): () => void {
  let isStopped = false;

  function follow(): void {
    if (isStopped) return;
    const { state, dispatch } = session.getState();
    const constants = settings.getState().settings?.loadConstants;
    if (!constants || state?.mode !== 'practice' || state.status === 'finished') return;
    if (areSameOverrides(constants, state.loadConstants)) return;
    dispatch({ type: 'constants-changed', constants });
  }

  // A session that is being opened first records that it is; whatever came before it would count as time in it.
  const followSoon = () => queueMicrotask(follow);

  followSoon();
  const unsubscribes = [session.subscribe(followSoon), settings.subscribe(followSoon)];
  return () => {
    isStopped = true;
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
