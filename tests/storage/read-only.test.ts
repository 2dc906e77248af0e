import Database from 'better-sqlite3';
import { chmodSync, chownSync, readdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { storageFailure } from '../../src/main/storage/errors';
import { SessionRepository } from '../../src/main/storage/session-repository';
import type { StoragePaths } from '../../src/main/storage/storage-paths';
import { componentEvent, componentEvents, startedEvent } from '../helpers/component-events';
import { opened, SESSION_ID, storedSession, testPaths } from './storage-fixture';

const NOBODY = 65_534;

/** Takes away the right to write; root may write anywhere, so the process then acts as somebody else. */
function makeReadOnly(paths: StoragePaths): void {
  const isRoot = process.geteuid?.() === 0;
  for (const name of readdirSync(paths.folder)) chmodSync(`${paths.folder}/${name}`, 0o444);
  if (isRoot) chownSync(paths.folder, NOBODY, NOBODY);
  chmodSync(paths.folder, 0o555);
  if (isRoot) process.seteuid?.(NOBODY);
  onTestFinished(() => {
    if (isRoot) process.seteuid?.(0);
    chmodSync(paths.folder, 0o755);
  });
}

function writeFailure(work: () => unknown) {
  try {
    work();
  } catch (error) {
    return storageFailure(error)?.code;
  }
  return null;
}

async function expectReadOnlyWith(paths: StoragePaths, eventCount: number): Promise<void> {
  const { status, database } = await opened(paths);
  expect(status.state).toBe('read-only');
  expect(status.message).toContain('nothing you do now can be saved');
  if (!database) throw new Error(status.message);
  const sessions = new SessionRepository(database);
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(eventCount);
  const next = [componentEvent(eventCount + 1)];
  expect(writeFailure(() => sessions.append(SESSION_ID, next, null))).toBe('read-only');
}

// Windows knows no such permissions.
const posixTest = test.runIf(process.platform !== 'win32');

posixTest(
  'in a read-only folder the sessions can be looked at, and saving is refused',
  async () => {
    const paths = testPaths();
    await storedSession(paths, 20);
    const bytes = readFileSync(paths.database);
    makeReadOnly(paths);
    await expectReadOnlyWith(paths, 20);
    expect(readFileSync(paths.database).equals(bytes)).toBe(true);
  },
);

posixTest('what stands in the log beside the file is shown, too', async () => {
  const paths = testPaths();
  await storedSession(paths, 20);
  const crashed = new Database(paths.database);
  onTestFinished(() => void crashed.close());
  new SessionRepository(crashed).append(SESSION_ID, componentEvents(21, 25), null);
  makeReadOnly(paths);
  await expectReadOnlyWith(paths, 25);
});

posixTest('a first start in a read-only folder shows an empty app and says why', async () => {
  const paths = testPaths();
  makeReadOnly(paths);
  const { status, database } = await opened(paths);
  expect(status.state).toBe('read-only');
  if (!database) throw new Error(status.message);
  const sessions = new SessionRepository(database);
  expect(sessions.list()).toEqual([]);
  expect(writeFailure(() => sessions.create(SESSION_ID, [startedEvent()]))).toBe('read-only');
});

posixTest('a folder that cannot be made is said, not thrown', async () => {
  const paths = testPaths();
  makeReadOnly(paths);
  const inside = `${paths.folder}/data`;
  const { status } = await opened({
    folder: inside,
    database: `${inside}/sessions.db`,
    backups: `${inside}/backups`,
  });
  expect(status.state).toBe('unavailable');
});
