import type { StorageStatus } from '#shared/ipc/types';
import { existsSync, mkdirSync } from 'node:fs';
import { createBackup, listBackups } from './backups';
import { connect, isSound, limitWaiting, type SqliteDatabase } from './connection';
import { inspectFile } from './database-file';
import { isDamage, storageFailure } from './errors';
import { LATEST_VERSION, migrate, schemaVersion } from './migrations';
import { isWritable, openReadOnlyCopy } from './read-only-copy';
import { recover } from './recovery';
import type { StoragePaths } from './storage-paths';

export interface OpenedStorage {
  readonly status: StorageStatus;
  /** null when sessions can be neither read nor written. */
  readonly database: SqliteDatabase | null;
}

/** Says that the file in place is damaged; never leaves this module. */
class DamagedFileError extends Error {
  constructor() {
    super('the file is damaged');
  }
}

/**
 * Opens the database of sessions, whatever stands in its place; never throws. A damaged or foreign file is kept aside
 * and the newest good backup restored; a file of a newer version of the app is left untouched; where nothing can be
 * written, the sessions can still be looked at. The caller must hold the single-instance lock.
 */
export async function openStorage(paths: StoragePaths, nowMs: number): Promise<OpenedStorage> {
  try {
    mkdirSync(paths.folder, { recursive: true });
    if (!isWritable(paths)) return openReadOnly(paths);
    return await openWritable(paths, nowMs);
  } catch (error) {
    return unavailable(
      storageFailure(error)?.code === 'busy'
        ? 'Another program is using the file with your sessions. Close it and start the app again.'
        : `The file with your sessions cannot be opened (${reasonOf(error)}). Nothing was changed.`,
    );
  }
}

async function openWritable(paths: StoragePaths, nowMs: number): Promise<OpenedStorage> {
  const open = () => openSound(paths, nowMs);
  const found = inspectFile(paths.database);
  switch (found.kind) {
    case 'not-a-file':
      return unavailable(
        `There is a folder where the file with your sessions should be: ${paths.database}. Move it away and start the app again.`,
      );
    case 'missing':
    case 'empty':
      return listBackups(paths.backups).length > 0 || existsSync(`${paths.database}-wal`)
        ? recover(paths, 'missing', nowMs, open)
        : { status: READY, database: await open() };
    case 'not-sqlite':
      return recover(paths, 'damaged', nowMs, open);
    case 'foreign':
      return recover(paths, 'foreign', nowMs, open);
    case 'ours':
      if (found.version > LATEST_VERSION) return newer();
      try {
        return { status: READY, database: await open() };
      } catch (error) {
        if (!(error instanceof DamagedFileError)) throw error;
        return recover(paths, 'damaged', nowMs, open);
      }
  }
}

/** @throws DamagedFileError; SqliteError when the file is locked or cannot be written */
async function openSound(paths: StoragePaths, nowMs: number): Promise<SqliteDatabase> {
  let database: SqliteDatabase | null = null;
  try {
    database = connect(paths.database);
    if (!isSound(database)) throw new DamagedFileError();
    const version = schemaVersion(database);
    if (version > 0 && version < LATEST_VERSION) {
      await createBackup(database, paths.backups, nowMs);
    }
    migrate(database);
    limitWaiting(database);
    return database;
  } catch (error) {
    database?.close();
    throw isDamage(error) ? new DamagedFileError() : error;
  }
}

function openReadOnly(paths: StoragePaths): OpenedStorage {
  const database = openReadOnlyCopy(paths);
  if (!database) {
    return unavailable(
      `The file with your sessions cannot be read, and its folder cannot be written to: ${paths.folder}. Nothing was changed.`,
    );
  }
  return {
    database,
    status: {
      state: 'read-only',
      message: `The folder with your sessions cannot be written to: ${paths.folder}. You can look at your sessions, but nothing you do now can be saved. Make the folder writable and start the app again.`,
      damagedFile: null,
    },
  };
}

const READY: StorageStatus = { state: 'ready', message: '', damagedFile: null };

function newer(): OpenedStorage {
  return {
    database: null,
    status: {
      state: 'newer',
      message:
        'Your sessions were saved by a newer version of this app, and this version would not understand them. The file is untouched; install the newer version to open it.',
      damagedFile: null,
    },
  };
}

function unavailable(message: string): OpenedStorage {
  return { database: null, status: { state: 'unavailable', message, damagedFile: null } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason';
}
