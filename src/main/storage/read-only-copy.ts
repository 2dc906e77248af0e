import Database from 'better-sqlite3';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isSound, type SqliteDatabase } from './connection';
import { inspectFile } from './database-file';
import { copyWithLog } from './durable-files';
import { LATEST_VERSION, migrate } from './migrations';
import type { StoragePaths } from './storage-paths';

/**
 * Whether the folder and, where it is there, the database in it can be written: found out by opening and by creating,
 * since asking for the permission alone is wrong on Windows and on some shares.
 */
export function isWritable({ folder, database }: StoragePaths): boolean {
  const probe = path.join(folder, `.write-probe-${process.pid}`);
  try {
    closeSync(openSync(probe, 'w'));
    rmSync(probe);
    if (statSync(database, { throwIfNoEntry: false })?.isFile())
      closeSync(openSync(database, 'r+'));
    return true;
  } catch {
    return false;
  }
}

/**
 * A copy of the database, in memory, that answers questions and refuses every change: SQLite cannot read a write-ahead
 * log beside which it may not write. Empty where there is no database yet.
 * @returns null when the file is not a sound database of this or an older version
 */
export function openReadOnlyCopy({ database: file }: StoragePaths): SqliteDatabase | null {
  const copy = existsSync(file) ? copyToMemory(file) : new Database(':memory:');
  if (!copy) return null;
  migrate(copy);
  copy.pragma('query_only = ON');
  return copy;
}

function copyToMemory(file: string): SqliteDatabase | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'whiteboard-coach-'));
  let source: SqliteDatabase | null = null;
  try {
    const copy = copyWithLog(file, folder);
    const found = inspectFile(copy);
    if (found.kind === 'empty') return new Database(':memory:');
    if (found.kind !== 'ours' || found.version > LATEST_VERSION) return null;
    source = new Database(copy);
    // A database in memory cannot keep a write-ahead log.
    source.pragma('journal_mode = DELETE');
    return isSound(source) ? new Database(source.serialize()) : null;
  } finally {
    source?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
