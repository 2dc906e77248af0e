import { reduceAll } from '#shared/interview/reducer';
import { expect, test } from 'vitest';
import { ReportRepository } from '../../src/main/storage/report-repository';
import { SessionRepository } from '../../src/main/storage/session-repository';
import {
  componentEvent,
  componentEvents,
  reportOf,
  startedEvent,
} from '../helpers/component-events';
import { SessionLog } from '../helpers/session-log';
import { openedDatabase, OTHER_SESSION_ID, SESSION_ID, testPaths } from './storage-fixture';

async function repositoryWithSession() {
  const database = await openedDatabase(testPaths());
  const sessions = new SessionRepository(database);
  const state = sessions.create(SESSION_ID, [startedEvent()]);
  return { database, sessions, state };
}

test('what was appended is folded again on opening', async () => {
  const { sessions } = await repositoryWithSession();
  const appended = sessions.append(SESSION_ID, componentEvents(2, 5), null);
  expect(sessions.load(SESSION_ID)).toEqual(appended);
  expect(appended.lastEventNumber).toBe(5);
  expect(sessions.events(SESSION_ID)).toEqual([startedEvent(), ...componentEvents(2, 5)]);
});

test('an event that is stored already changes nothing and is acknowledged again', async () => {
  const { sessions, state } = await repositoryWithSession();
  sessions.append(SESSION_ID, componentEvents(2, 4), state);
  const again = sessions.append(SESSION_ID, componentEvents(3, 6), null);
  expect(again.lastEventNumber).toBe(6);
  expect(sessions.append(SESSION_ID, componentEvents(1 + 1, 6), null)).toEqual(again);
  expect(sessions.events(SESSION_ID)).toHaveLength(6);
});

test('another content under a stored number is a conflict and stores nothing of the batch', async () => {
  const { sessions } = await repositoryWithSession();
  sessions.append(SESSION_ID, componentEvents(2, 3), null);
  const batch = [componentEvent(3, 'Something else'), componentEvent(4)];
  expect(() => sessions.append(SESSION_ID, batch, null)).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(3);
});

test.each([
  ['a gap', [componentEvent(3)]],
  ['a gap within the batch', [componentEvent(2), componentEvent(4)]],
  ['a number twice', [componentEvent(2), componentEvent(2, 'Again')]],
  ['a second start', [{ ...startedEvent(), number: 2 }]],
])('%s is refused as a conflict', async (_name, events) => {
  const { sessions } = await repositoryWithSession();
  expect(() => sessions.append(SESSION_ID, events, null)).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(1);
});

test('a finished session takes no more changes', async () => {
  const { sessions } = await repositoryWithSession();
  const finished = {
    ...{ version: 1 as const, number: 2, atMs: 1, elapsedMs: 5_000 },
    ...{ type: 'session-finished' as const, reason: 'candidate' as const },
  };
  sessions.append(SESSION_ID, [finished], null);
  expect(() => sessions.append(SESSION_ID, [componentEvent(3)], null)).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
});

test('a state that the caller kept from before is not trusted over the log', async () => {
  const { sessions, state } = await repositoryWithSession();
  sessions.append(SESSION_ID, componentEvents(2, 3), null);
  expect(sessions.append(SESSION_ID, [componentEvent(4)], state).lastEventNumber).toBe(4);
});

test('a session that does not exist can be neither opened nor appended to', async () => {
  const { sessions } = await repositoryWithSession();
  expect(sessions.load(OTHER_SESSION_ID)).toBeNull();
  expect(sessions.events(OTHER_SESSION_ID)).toEqual([]);
  expect(() => sessions.append(OTHER_SESSION_ID, [componentEvent(2)], null)).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
});

test('a session keeps the constants of the model and the bottleneck as it was stated', async () => {
  const { sessions } = await repositoryWithSession();
  expect(sessions.load(SESSION_ID)).toMatchObject({ loadConstants: {}, statedBottleneck: null });
  const log = new SessionLog({ loadConstants: { 'a.rate': 10 } })
    .add({ type: 'constants-changed', constants: { 'a.rate': 12 } })
    .reveal('The link store')
    .place('cache', 'cache');
  sessions.create(OTHER_SESSION_ID, log.events);
  expect(sessions.load(OTHER_SESSION_ID)).toEqual(log.state);
});

test('every 200 events there is a snapshot, and opening from it gives the fold of the log', async () => {
  const { database, sessions } = await repositoryWithSession();
  for (let first = 2; first <= 430; first += 10) {
    sessions.append(SESSION_ID, componentEvents(first, first + 9), null);
  }
  const snapshots = database.prepare('SELECT number FROM snapshots').pluck().all();
  expect(snapshots).toEqual([401]);
  const folded = reduceAll(sessions.events(SESSION_ID));
  expect(folded).toEqual({ ok: true, value: sessions.load(SESSION_ID) });
});

test('a snapshot of another version is passed over', async () => {
  const { database, sessions } = await repositoryWithSession();
  const state = sessions.append(SESSION_ID, componentEvents(2, 250), null);
  database.exec(`UPDATE snapshots SET version = 0, state = '{}'`);
  expect(sessions.load(SESSION_ID)).toEqual(state);
});

test('History lists the newest session first, with the score of its newest report', async () => {
  const { database, sessions } = await repositoryWithSession();
  sessions.append(SESSION_ID, componentEvents(2, 3), null);
  sessions.create(OTHER_SESSION_ID, [{ ...startedEvent(), atMs: startedEvent().atMs + 1 }]);
  const reports = new ReportRepository(database);
  reports.save(SESSION_ID, reportOf(61), 1);
  reports.save(SESSION_ID, reportOf(74), 2);
  expect(sessions.list()).toEqual([
    expect.objectContaining({ id: OTHER_SESSION_ID, score: null, componentCount: 0 }),
    {
      id: SESSION_ID,
      problem: 'url-shortener',
      mode: 'practice',
      level: 'senior',
      durationMinutes: 45,
      status: 'in-progress',
      stage: 'scope',
      startedAtMs: startedEvent().atMs,
      updatedAtMs: componentEvent(3).atMs,
      elapsedMs: 3_000,
      componentCount: 2,
      score: 74,
    },
  ]);
});

test('a removed session is hidden, comes back, and is purged with all its rows', async () => {
  const { database, sessions } = await repositoryWithSession();
  sessions.append(SESSION_ID, componentEvents(2, 210), null);
  new ReportRepository(database).save(SESSION_ID, reportOf(50), 1);
  sessions.setDeleted(SESSION_ID, 1_000);
  expect(sessions.list()).toEqual([]);
  expect(sessions.load(SESSION_ID)).toBeNull();
  sessions.purgeDeletedBefore(1_000);
  sessions.setDeleted(SESSION_ID, null);
  expect(sessions.load(SESSION_ID)?.lastEventNumber).toBe(210);

  sessions.setDeleted(SESSION_ID, 1_000);
  sessions.purgeDeletedBefore(1_001);
  for (const table of ['sessions', 'events', 'snapshots', 'reports']) {
    expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  }
});

test('a report that says the same is stored once', async () => {
  const { database } = await repositoryWithSession();
  const reports = new ReportRepository(database);
  reports.save(SESSION_ID, reportOf(50), 1);
  reports.save(SESSION_ID, reportOf(50), 2);
  expect(database.prepare('SELECT count(*) FROM reports').pluck().get()).toBe(1);
  expect(reports.newest(SESSION_ID)).toEqual(reportOf(50));
  expect(reports.newest(OTHER_SESSION_ID)).toBeNull();
  expect(() => reports.save(OTHER_SESSION_ID, reportOf(50), 3)).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
});
