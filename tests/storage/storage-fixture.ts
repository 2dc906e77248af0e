import { onTestFinished } from 'vitest';
import type { SqliteDatabase } from '../../src/main/storage/connection';
import { openStorage, type OpenedStorage } from '../../src/main/storage/open-database';
import { SessionRepository } from '../../src/main/storage/session-repository';
import { storagePaths, type StoragePaths } from '../../src/main/storage/storage-paths';
import { componentEvents, startedEvent } from '../helpers/component-events';
import { temporaryFolder } from '../helpers/temporary-folder';

export const NOW_MS = Date.UTC(2026, 0, 31, 10, 20, 30);
export const SESSION_ID = '3b241101-e2bb-4255-8caf-4136c566a962';
export const OTHER_SESSION_ID = '9c858901-8a57-4791-81fe-4c455b099bc9';

/** Where a test keeps its database; gone after the test. */
export function testPaths(): StoragePaths {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  return storagePaths(folder);
}

/** Opens as the app does; closed after the test. */
export async function opened(paths: StoragePaths, nowMs = NOW_MS): Promise<OpenedStorage> {
  const storage = await openStorage(paths, nowMs);
  onTestFinished(() => {
    storage.database?.close();
  });
  return storage;
}

export async function openedDatabase(paths: StoragePaths): Promise<SqliteDatabase> {
  const { database, status } = await opened(paths);
  if (!database) throw new Error(status.message);
  return database;
}

/** A database with one session of as many events, closed. */
export async function storedSession(
  paths: StoragePaths,
  eventCount: number,
  id = SESSION_ID,
): Promise<void> {
  const database = await openedDatabase(paths);
  const sessions = new SessionRepository(database);
  sessions.create(id, [startedEvent()]);
  if (eventCount > 1) sessions.append(id, componentEvents(2, eventCount), null);
  database.close();
}
