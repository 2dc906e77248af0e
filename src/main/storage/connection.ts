import Database from 'better-sqlite3';
import { isDamage } from './errors';

export type SqliteDatabase = Database.Database;

/** Opening may wait for another program; later requests must not freeze the window, so the page tries again instead. */
const OPEN_TIMEOUT_MS = 2_000;
const REQUEST_TIMEOUT_MS = 200;

/**
 * Opens the file, or creates it, with every safety setting. A file on a share that cannot hold shared memory gets the
 * rollback journal instead of the write-ahead log.
 * @throws SqliteError when the file is damaged, locked or cannot be opened
 */
export function connect(file: string): SqliteDatabase {
  const database = new Database(file, { timeout: OPEN_TIMEOUT_MS });
  try {
    configure(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function configure(database: SqliteDatabase): void {
  database.pragma('trusted_schema = OFF');
  database.pragma('foreign_keys = ON');
  // This build would fall back to synchronous = NORMAL on every reopening of a write-ahead log.
  if (database.pragma('journal_mode = WAL', { simple: true }) === 'wal') {
    database.pragma('synchronous = FULL');
  } else {
    database.pragma('journal_mode = DELETE');
    database.pragma('synchronous = EXTRA');
  }
  // On macOS a plain fsync leaves data in the drive's cache; elsewhere these do nothing.
  database.pragma('fullfsync = ON');
  database.pragma('checkpoint_fullfsync = ON');
}

/** From here on, a database locked by another program is answered quickly. */
export function limitWaiting(database: SqliteDatabase): void {
  database.pragma(`busy_timeout = ${REQUEST_TIMEOUT_MS}`);
}

/** Whether every page and every stored text is sound. The check itself can fail on damage, which counts as unsound. */
export function isSound(database: SqliteDatabase): boolean {
  try {
    return database.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}
