import { expect, onTestFinished, test } from 'vitest';
import { SessionService, type NewSession } from '../../src/main/services/session-service';
import { connect } from '../../src/main/storage/connection';
import { migrate } from '../../src/main/storage/migrations';
import { SessionRepository } from '../../src/main/storage/session-repository';
import { componentEvent } from '../helpers/component-events';

const DAY_MS = 24 * 60 * 60_000;
const SETTINGS: NewSession = {
  problem: 'url-shortener',
  mode: 'mock',
  level: 'staff',
  durationMinutes: 60,
  prompt: 'Design a URL shortener.',
};

function service() {
  const database = connect(':memory:');
  onTestFinished(() => void database.close());
  migrate(database);
  const world = { nowMs: 1_000, ids: 0 };
  const sessions = new SessionService(new SessionRepository(database), {
    nowMs: () => world.nowMs,
    newId: () => `session-${(world.ids += 1)}`,
  });
  return { sessions, world };
}

test('a new session starts with its first event, at the time given', () => {
  const { sessions } = service();
  const { id, state } = sessions.create(SETTINGS);
  expect(id).toBe('session-1');
  expect(state).toMatchObject({ level: 'staff', startedAtMs: 1_000, lastEventNumber: 1 });
  expect(sessions.events(id)).toEqual([
    {
      version: 1,
      number: 1,
      type: 'session-started',
      atMs: 1_000,
      elapsedMs: 0,
      ...SETTINGS,
    },
  ]);
});

test('more sessions in turn than states are kept: each goes on from where it is', () => {
  const { sessions } = service();
  const ids = Array.from({ length: 7 }, () => sessions.create(SETTINGS).id);
  for (const number of [2, 3, 4]) {
    for (const id of ids) {
      expect(sessions.append(id, [componentEvent(number)])).toEqual({ lastEventNumber: number });
    }
  }
  expect(ids.map((id) => sessions.open(id)?.state.lastEventNumber)).toEqual(ids.map(() => 4));
});

test('a refused batch leaves the session as it was for the next one', () => {
  const { sessions } = service();
  const { id } = sessions.create(SETTINGS);
  expect(() => sessions.append(id, [componentEvent(2), componentEvent(9)])).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  expect(sessions.append(id, [componentEvent(2)])).toEqual({ lastEventNumber: 2 });
});

test('a removed session can be restored for 30 days', () => {
  const { sessions, world } = service();
  const { id } = sessions.create(SETTINGS);
  sessions.remove(id);
  expect(sessions.open(id)).toBeNull();
  expect(() => sessions.append(id, [componentEvent(2)])).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
  world.nowMs += 30 * DAY_MS;
  sessions.purgeRemoved();
  sessions.restore(id);
  expect(sessions.list()).toHaveLength(1);

  sessions.remove(id);
  world.nowMs += 30 * DAY_MS + 1;
  sessions.purgeRemoved();
  expect(() => sessions.restore(id)).toThrow(expect.objectContaining({ code: 'not-found' }));
});
