import type { Handlers } from '#shared/ipc/contract';
import { DEFAULT_SETTINGS } from '#shared/ipc/types';
import type { HandlerParts } from './parts';
import { required } from './stored';

export function settingsHandlers(parts: HandlerParts): Handlers['settings'] {
  return {
    // The app can be looked around in without a database.
    get: () => parts.stored?.settings.get() ?? DEFAULT_SETTINGS,
    update: (changes) => {
      const settings = required(parts).settings.update(changes);
      parts.themeChanged();
      return settings;
    },
  };
}
