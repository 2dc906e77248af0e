import Database from 'better-sqlite3';
import path from 'node:path';

/** Where the app keeps its sessions. */
export function databaseFileIn(userData: string): string {
  return path.join(userData, 'data', 'sessions.db');
}

/** Keeps the app from writing, as another program that is in the middle of writing does. */
export function holdDatabase(file: string): { release: () => void } {
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  return {
    release() {
      other.exec('ROLLBACK');
      other.close();
    },
  };
}
