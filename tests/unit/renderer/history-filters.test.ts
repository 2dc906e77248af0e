import { describe, expect, test } from 'vitest';
import {
  filterSessions,
  neighbourOf,
  NO_FILTERS,
} from '../../../src/renderer/features/history/filters';
import { summary } from './session-summaries';

const SESSIONS = [
  summary('d', 4, { status: 'in-progress', score: null }),
  summary('c', 3, { problem: 'chat', mode: 'practice' }),
  summary('b', 2, { mode: 'practice' }),
  summary('a', 1),
];
const ids = (sessions: readonly { id: string }[]) => sessions.map(({ id }) => id);

describe('filters of History', () => {
  test('nothing is left out by default', () => {
    expect(ids(filterSessions(SESSIONS, NO_FILTERS))).toEqual(['d', 'c', 'b', 'a']);
  });

  test.each([
    [{ status: 'finished' as const }, ['c', 'b', 'a']],
    [{ status: 'unfinished' as const }, ['d']],
    [{ mode: 'practice' as const }, ['c', 'b']],
    [{ query: 'CHAT time' }, ['c']],
    [{ query: '  ' }, ['d', 'c', 'b', 'a']],
    [{ query: 'shortener', mode: 'practice' as const }, ['b']],
    [{ query: 'nothing of that name' }, []],
  ])('%j leaves %j', (change, expected) => {
    expect(ids(filterSessions(SESSIONS, { ...NO_FILTERS, ...change }))).toEqual(expected);
  });
});

describe('what is selected after a delete', () => {
  test('the next session', () => expect(neighbourOf(SESSIONS, 'c')).toBe('b'));
  test('the one before, after the last', () => expect(neighbourOf(SESSIONS, 'a')).toBe('b'));
  test('nothing, after the only one', () => {
    expect(neighbourOf([summary('only', 1)], 'only')).toBeNull();
  });
});
