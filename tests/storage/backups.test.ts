import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  backUpDaily,
  createBackup,
  listBackups,
  newestGoodBackup,
} from '../../src/main/storage/backups';
import { SessionRepository } from '../../src/main/storage/session-repository';
import { stampOf, timeOfStamp } from '../../src/main/storage/time-stamp';
import { componentEvent, componentEvents } from '../helpers/component-events';
import { NOW_MS, openedDatabase, SESSION_ID, storedSession, testPaths } from './storage-fixture';

const HOUR_MS = 60 * 60_000;

async function databaseWithSession() {
  const paths = testPaths();
  await storedSession(paths, 30);
  return { paths, database: await openedDatabase(paths) };
}

test('a backup is one sound file that holds what is in the log, too', async () => {
  const { paths, database } = await databaseWithSession();
  new SessionRepository(database).append(SESSION_ID, componentEvents(31, 40), null);
  const file = await createBackup(database, paths.backups, NOW_MS);
  expect(readdirSync(paths.backups)).toEqual([path.basename(file)]);
  const copyPaths = testPaths();
  writeFileSync(copyPaths.database, readFileSync(file));
  const copy = await openedDatabase(copyPaths);
  expect(new SessionRepository(copy).load(SESSION_ID)?.lastEventNumber).toBe(40);
});

test('the app can go on saving while a backup is made', async () => {
  const { paths, database } = await databaseWithSession();
  const making = createBackup(database, paths.backups, NOW_MS);
  new SessionRepository(database).append(SESSION_ID, [componentEvent(31)], null);
  await making;
  expect(newestGoodBackup(paths.backups)?.atMs).toBe(NOW_MS);
});

test('a backup a day, seven kept', async () => {
  const { paths, database } = await databaseWithSession();
  for (let hour = 0; hour < 10 * 24; hour += 6) {
    const isDue = hour % 24 === 0;
    expect(await backUpDaily(database, paths.backups, NOW_MS + hour * HOUR_MS)).toBe(isDue);
  }
  const days = listBackups(paths.backups).map(({ atMs }) => (atMs - NOW_MS) / (24 * HOUR_MS));
  expect(days).toEqual([9, 8, 7, 6, 5, 4, 3]);
});

test('a clock that was set back does not stop the backups', async () => {
  const { paths, database } = await databaseWithSession();
  await createBackup(database, paths.backups, NOW_MS + 365 * 24 * HOUR_MS);
  expect(await backUpDaily(database, paths.backups, NOW_MS)).toBe(true);
});

test('unfinished and unreadable copies are never taken for backups', async () => {
  const { paths, database } = await databaseWithSession();
  const file = await createBackup(database, paths.backups, NOW_MS);
  const cut = await createBackup(database, paths.backups, NOW_MS + 1_000);
  truncateSync(cut, Math.floor(statSync(cut).size / 2));
  const unfinished = path.join(paths.backups, `backup-${stampOf(NOW_MS + 2_000)}.db.unfinished`);
  writeFileSync(unfinished, 'half');
  writeFileSync(path.join(paths.backups, 'backup-notes.db'), 'not a time');
  writeFileSync(path.join(paths.backups, `backup-${stampOf(NOW_MS + 3_000)}.db`), 'text');
  expect(newestGoodBackup(paths.backups)?.file).toBe(file);
  await createBackup(database, paths.backups, NOW_MS + 4_000);
  expect(existsSync(unfinished)).toBe(false);
});

test('closing the database during a backup leaves no backup and breaks nothing', async () => {
  const { paths, database } = await databaseWithSession();
  const making = createBackup(database, paths.backups, NOW_MS);
  database.close();
  await expect(making).rejects.toThrow();
  expect(listBackups(paths.backups)).toEqual([]);
});

test('the time in a name can be read back', () => {
  expect(timeOfStamp(stampOf(NOW_MS + 7))).toBe(NOW_MS + 7);
  expect(timeOfStamp('2026-99-99T00-00-00-000Z')).toBeNull();
  expect(timeOfStamp('notes')).toBeNull();
});
