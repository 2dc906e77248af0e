import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { storageFailure } from '../../src/main/storage/errors';
import { SessionRepository } from '../../src/main/storage/session-repository';
import { componentEvent, componentEvents, startedEvent } from '../helpers/component-events';
import { openedDatabase, SESSION_ID, testPaths } from './storage-fixture';

function failureOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    return storageFailure(error)?.code ?? error;
  }
  return 'nothing failed';
}

test('a full disk loses nothing, and the same batch is stored once there is space', async () => {
  const database = await openedDatabase(testPaths());
  const sessions = new SessionRepository(database);
  sessions.create(SESSION_ID, [startedEvent()]);
  const pages = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${pages + 4}`);
  let stored = 1;
  const next = () => componentEvents(stored + 1, stored + 20);
  while (failureOf(() => sessions.append(SESSION_ID, next(), null)) === 'nothing failed') {
    stored += 20;
  }
  expect(failureOf(() => sessions.append(SESSION_ID, next(), null))).toBe('disk-full');
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(stored);
  expect(sessions.list()[0]?.componentCount).toBe(stored - 1);

  database.pragma('max_page_count = 1000000');
  expect(sessions.append(SESSION_ID, next(), null).lastEventNumber).toBe(stored + 20);
  expect(sessions.events(SESSION_ID)).toHaveLength(stored + 20);
});

test('a database locked by another program answers busy soon, and takes the event later', async () => {
  const paths = testPaths();
  const sessions = new SessionRepository(await openedDatabase(paths));
  sessions.create(SESSION_ID, [startedEvent()]);
  const other = new Database(paths.database);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  const startMs = performance.now();
  expect(failureOf(() => sessions.append(SESSION_ID, [componentEvent(2)], null))).toBe('busy');
  expect(performance.now() - startMs).toBeLessThan(2_000);
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(1);
  other.exec('ROLLBACK');
  expect(sessions.append(SESSION_ID, [componentEvent(2)], null).lastEventNumber).toBe(2);
});

test('only errors of the database get its words', () => {
  expect(storageFailure(new Error('SQLITE_FULL'))).toBeNull();
  expect(storageFailure(Object.assign(new Error(''), { code: 'ENOSPC' }))).toBeNull();
  expect(storageFailure(null)).toBeNull();
});
