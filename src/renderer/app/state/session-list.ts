import { create } from 'zustand';
import type { SessionSummary } from '#shared/ipc/types';
import { api, call, messageOf } from '../../api';

interface SessionList {
  /** Newest first; null until the first answer, and what was last known after a failure. */
  readonly sessions: readonly SessionSummary[] | null;
  /** Why the list could not be read; null when it could. */
  readonly failure: string | null;
  readonly refresh: () => Promise<void>;
  /** Hides a session; `restore` brings it back. Throws when it could not be stored. */
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
}

export const useSessionList = create<SessionList>((set, get) => ({
  sessions: null,
  failure: null,

  async refresh() {
    try {
      const sessions = await call(api.sessions.list());
      set({
        sessions: sessions.toSorted((a, b) => b.startedAtMs - a.startedAtMs),
        failure: null,
      });
    } catch (error) {
      set({ failure: messageOf(error) });
    }
  },

  async remove(id) {
    await call(api.sessions.remove({ id }));
    set({ sessions: get().sessions?.filter((session) => session.id !== id) ?? null });
  },

  async restore(id) {
    await call(api.sessions.restore({ id }));
    await get().refresh();
  },
}));
