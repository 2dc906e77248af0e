import * as z from 'zod';
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '#shared/ipc/types';
import type { SettingsRepository } from '../storage/settings-repository';

const NAME = 'preferences';

/** An earlier version of the app knew fewer settings. */
const StoredSettingsSchema = z.preprocess(
  (stored) => ({ ...DEFAULT_SETTINGS, ...Object(stored) }),
  SettingsSchema,
);

/** What the person chose. A value that was never chosen, or no longer fits, is the default. */
export class SettingsService {
  readonly #stored: SettingsRepository;

  constructor(stored: SettingsRepository) {
    this.#stored = stored;
  }

  get(): Settings {
    return this.#stored.get(NAME, StoredSettingsSchema) ?? DEFAULT_SETTINGS;
  }

  update(changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): Settings {
    const chosen = Object.entries(changes).filter(([, value]) => value !== undefined);
    if (chosen.length === 0) return this.get();
    const settings = SettingsSchema.parse({ ...this.get(), ...Object.fromEntries(chosen) });
    this.#stored.set(NAME, settings);
    return settings;
  }
}
