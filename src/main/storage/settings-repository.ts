import * as z from 'zod';
import type { SqliteDatabase } from './connection';

export const SETTINGS_SQL = {
  select: `
    SELECT value FROM settings WHERE name = ?`,
  upsert: `
    INSERT INTO settings (name, value) VALUES (@name, @value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
} as const;

const ValueRowSchema = z.object({ value: z.string() });

/** Small named values that outlive the run: what the person chose, where the window stood. */
export class SettingsRepository {
  readonly #select;
  readonly #upsert;

  constructor(database: SqliteDatabase) {
    this.#select = database.prepare(SETTINGS_SQL.select);
    this.#upsert = database.prepare(SETTINGS_SQL.upsert);
  }

  /** The stored value where it fits the schema; else null, so that an old or odd value never stops the app. */
  get<Value>(name: string, schema: z.ZodType<Value>): Value | null {
    const row = this.#select.get(name);
    if (row === undefined) return null;
    const parsed = schema.safeParse(JSON.parse(ValueRowSchema.parse(row).value));
    return parsed.success ? parsed.data : null;
  }

  set(name: string, value: unknown): void {
    this.#upsert.run({ name, value: JSON.stringify(value) });
  }
}
