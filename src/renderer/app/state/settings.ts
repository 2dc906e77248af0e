import { create } from 'zustand';
import type { Settings } from '#shared/ipc/types';
import { api, call } from '../../api';
import { useTheme } from '../theme';

interface SettingsStore {
  /** null until they are read. */
  readonly settings: Settings | null;
  readonly load: () => Promise<void>;
  /** Shown at once and stored; throws, and shows what is stored, when it could not be stored. */
  readonly update: (change: Partial<Settings>) => Promise<void>;
}

export const useSettings = create<SettingsStore>((set, get) => {
  const show = (settings: Settings) => {
    set({ settings });
    useTheme.getState().choose(settings.theme);
  };
  return {
    settings: null,
    async load() {
      show(await call(api.settings.get()));
    },
    async update(change) {
      const before = get().settings;
      if (before) show({ ...before, ...change });
      try {
        show(await call(api.settings.update(change)));
      } catch (error) {
        if (before) show(before);
        throw error;
      }
    },
  };
});
