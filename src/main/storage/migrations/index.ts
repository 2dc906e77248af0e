import type { SqliteDatabase } from '../connection';
import { createTables } from './0001-create-tables';
import type { Migration } from './migration';

/** In order; a step that was released is never changed, only followed by another. */
const MIGRATIONS: readonly Migration[] = [createTables];

export const LATEST_VERSION = MIGRATIONS.length;

export function schemaVersion(database: SqliteDatabase): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** Brings the schema to the latest version, each step whole or not at all. */
export function migrate(database: SqliteDatabase): void {
  for (const { version, sql } of MIGRATIONS.slice(schemaVersion(database))) {
    database
      .transaction(() => {
        database.exec(sql);
        database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}
