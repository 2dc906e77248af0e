import Database from 'better-sqlite3';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { createBackup } from '../../src/main/storage/backups';
import { ReportRepository } from '../../src/main/storage/report-repository';
import { SessionRepository } from '../../src/main/storage/session-repository';
import type { StoragePaths } from '../../src/main/storage/storage-paths';
import { componentEvents, reportOf, startedEvent } from '../helpers/component-events';
import {
  NOW_MS,
  opened,
  openedDatabase,
  OTHER_SESSION_ID,
  SESSION_ID,
  storedSession,
  testPaths,
} from './storage-fixture';

const PAGE = 4_096;

function overwrite(file: string, offset: number, bytes: Buffer): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, offset);
  closeSync(descriptor);
}

/** A backup with 50 events of one session; after it 250 more events and a second session, then a clean end. */
async function backedUpAndContinued(): Promise<StoragePaths> {
  const paths = testPaths();
  await storedSession(paths, 50);
  const database = await openedDatabase(paths);
  await createBackup(database, paths.backups, NOW_MS - 1_000);
  const sessions = new SessionRepository(database);
  sessions.append(SESSION_ID, componentEvents(51, 300), null);
  sessions.create(OTHER_SESSION_ID, [startedEvent()]);
  database.close();
  return paths;
}

async function sessionsIn(paths: StoragePaths) {
  const storage = await opened(paths);
  if (!storage.database) throw new Error(storage.status.message);
  return { status: storage.status, sessions: new SessionRepository(storage.database) };
}

test('a broken header: the backup comes back, and all that was newer is read from the damaged file', async () => {
  const paths = await backedUpAndContinued();
  overwrite(paths.database, 0, Buffer.alloc(100, 0x58));
  const damagedBytes = readFileSync(paths.database);
  const { status, sessions } = await sessionsIn(paths);
  expect(status.state).toBe('recovered');
  expect(status.message).toContain('was damaged');
  expect(status.message).toContain('251 steps of 2 sessions');
  expect(status.damagedFile && readFileSync(status.damagedFile).equals(damagedBytes)).toBe(true);
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(300);
  expect(sessions.load(OTHER_SESSION_ID)?.lastEventNumber).toBe(1);
});

test('broken pages in the middle: what is before and beside them is added to the backup', async () => {
  const paths = await backedUpAndContinued();
  const pages = statSync(paths.database).size / PAGE;
  overwrite(paths.database, Math.floor(pages * 0.6) * PAGE, Buffer.alloc(2 * PAGE, 0xff));
  const { status, sessions } = await sessionsIn(paths);
  expect(status.state).toBe('recovered');
  const last = sessions.load(SESSION_ID)?.lastEventNumber ?? 0;
  expect(last).toBeGreaterThan(50);
  expect(last).toBeLessThan(300);
  expect(sessions.events(SESSION_ID)).toHaveLength(last);
});

test('a file cut short: the backup and the readable rest', async () => {
  const paths = await backedUpAndContinued();
  truncateSync(paths.database, Math.floor(statSync(paths.database).size / PAGE / 2) * PAGE + 17);
  const { status, sessions } = await sessionsIn(paths);
  expect(status.state).toBe('recovered');
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBeGreaterThanOrEqual(50);
});

test('stored text that is no longer JSON counts as damage', async () => {
  const paths = await backedUpAndContinued();
  const offset = readFileSync(paths.database).indexOf('{"version":1,"number":200,');
  overwrite(paths.database, offset, Buffer.from('\0\0'));
  const { status, sessions } = await sessionsIn(paths);
  expect(status.state).toBe('recovered');
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(199);
});

test('removed sessions come back removed, and reports with their sessions', async () => {
  const paths = await backedUpAndContinued();
  const database = await openedDatabase(paths);
  new SessionRepository(database).setDeleted(OTHER_SESSION_ID, 123);
  new ReportRepository(database).save(SESSION_ID, reportOf(81), 456);
  database.close();
  overwrite(paths.database, 0, Buffer.alloc(100, 0x58));
  const { sessions } = await sessionsIn(paths);
  expect(sessions.list()).toEqual([expect.objectContaining({ id: SESSION_ID, score: 81 })]);
  sessions.setDeleted(OTHER_SESSION_ID, null);
  expect(sessions.load(OTHER_SESSION_ID)?.lastEventNumber).toBe(1);
});

test('damage without a backup: the readable sessions come into a new file', async () => {
  const paths = testPaths();
  await storedSession(paths, 40);
  overwrite(paths.database, 0, Buffer.from('broken'));
  const { status, sessions } = await sessionsIn(paths);
  expect(status.message).toContain('no backup');
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(40);
});

test('a backup that is damaged itself is passed over for an older one', async () => {
  const paths = testPaths();
  await storedSession(paths, 10);
  const database = await openedDatabase(paths);
  await createBackup(database, paths.backups, NOW_MS - 2_000);
  const newer = await createBackup(database, paths.backups, NOW_MS - 1_000);
  database.close();
  overwrite(newer, PAGE, Buffer.alloc(PAGE, 0xff));
  writeFileSync(paths.database, Buffer.alloc(10 * PAGE, 0xff));
  const { status, sessions } = await sessionsIn(paths);
  expect(status.message).toContain('31 January 2026');
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(10);
});

test.each(['missing', 'of zero length'])('a file %s is restored from the backup', async (how) => {
  const paths = await backedUpAndContinued();
  if (how === 'missing') rmSync(paths.database);
  else truncateSync(paths.database, 0);
  const { status, sessions } = await sessionsIn(paths);
  expect(status.state).toBe('recovered');
  expect(status.message).toContain('missing or empty');
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(50);
});

test('a first start, and an empty file without a backup, are nothing to speak of', async () => {
  const paths = testPaths();
  writeFileSync(paths.database, '');
  expect((await opened(paths)).status).toEqual({ state: 'ready', message: '', damagedFile: null });
});

test('a database of another program is kept as it was', async () => {
  const paths = testPaths();
  const foreign = new Database(paths.database);
  foreign.exec('CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES (1)');
  foreign.close();
  const bytes = readFileSync(paths.database);
  const { status, sessions } = await sessionsIn(paths);
  expect(status.state).toBe('recovered');
  expect(status.message).toContain('another program');
  expect(status.damagedFile && readFileSync(status.damagedFile).equals(bytes)).toBe(true);
  expect(sessions.list()).toEqual([]);
});

test('a text file is kept as it was', async () => {
  const paths = testPaths();
  writeFileSync(paths.database, 'my notes\n'.repeat(50));
  const { status } = await sessionsIn(paths);
  expect(status.state).toBe('recovered');
  expect(status.damagedFile && readFileSync(status.damagedFile, 'utf8')).toContain('my notes');
});

test('a folder in its place is left alone, and said', async () => {
  const paths = testPaths();
  mkdirSync(paths.database);
  const { status, database } = await opened(paths);
  expect(database).toBeNull();
  expect(status.state).toBe('unavailable');
  expect(status.message).toContain(paths.database);
  expect(statSync(paths.database).isDirectory()).toBe(true);
});

test('a newer database is refused politely and stays byte for byte', async () => {
  const paths = testPaths();
  await storedSession(paths, 5);
  const database = new Database(paths.database);
  database.pragma('user_version = 9999');
  database.close();
  const bytes = readFileSync(paths.database);
  const storage = await opened(paths);
  expect(storage.database).toBeNull();
  expect(storage.status.state).toBe('newer');
  expect(storage.status.message).toContain('newer version');
  expect(readFileSync(paths.database).equals(bytes)).toBe(true);
});

test('a newer version that stands only in the log beside the file is seen too', async () => {
  const paths = testPaths();
  await storedSession(paths, 5);
  const newerApp = new Database(paths.database);
  newerApp.pragma('journal_mode = WAL');
  newerApp.pragma('user_version = 9999');
  const bytes = readFileSync(paths.database);
  expect((await opened(paths)).status.state).toBe('newer');
  expect(readFileSync(paths.database).equals(bytes)).toBe(true);
  newerApp.close();
});

test('a log left behind by a lost file is not replayed into the restored one', async () => {
  const paths = await backedUpAndContinued();
  rmSync(paths.database);
  appendFileSync(`${paths.database}-wal`, Buffer.alloc(PAGE, 1));
  const { status, sessions } = await sessionsIn(paths);
  expect(status.damagedFile && existsSync(`${status.damagedFile}-wal`)).toBe(true);
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(50);
});
