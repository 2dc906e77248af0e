import { describe, expect, test } from 'vitest';
import {
  problemRecord,
  recentSessions,
  unfinishedSessions,
} from '../../../src/renderer/features/home/home-model';
import {
  PROBLEM_GRID_KEYS,
  type GridPlace,
} from '../../../src/renderer/features/home/problem-grid-keys';
import { summary } from './session-summaries';

describe('what Home shows of the sessions', () => {
  const unfinished = { status: 'in-progress', score: null } as const;

  test('at most three unfinished sessions, those worked on last first', () => {
    const sessions = [3, 1, 5, 2, 4].map((day) => summary(`s${day}`, day, unfinished));
    expect(unfinishedSessions(sessions).map(({ id }) => id)).toEqual(['s5', 's4', 's3']);
  });

  test('only finished sessions are recent', () => {
    const sessions = [summary('open', 2, unfinished), summary('done', 1)];
    expect(recentSessions(sessions).map(({ id }) => id)).toEqual(['done']);
  });

  test('scores of a problem run from the oldest to the newest, whatever the order of the list', () => {
    const sessions = [
      summary('c', 3, { score: 55.4 }),
      summary('a', 1, { score: 40 }),
      summary('b', 2, { score: 71.6 }),
      summary('other', 4, { problem: 'chat', score: 90 }),
      summary('unjudged', 5, { score: null }),
    ];
    expect(problemRecord(sessions, 'url-shortener')).toEqual({
      scores: [40, 72, 55],
      last: 55,
      best: 72,
    });
  });

  test('a problem that was never judged has no scores', () => {
    expect(problemRecord([], 'chat')).toEqual({ scores: [], last: null, best: null });
  });

  test('a best score that is too old for the sparkline is still the best', () => {
    const sessions = Array.from({ length: 14 }, (_, day) =>
      summary(`s${day}`, day, { score: day === 0 ? 95 : 50 }),
    );
    const record = problemRecord(sessions, 'url-shortener');
    expect(record.scores).toHaveLength(12);
    expect(record.best).toBe(95);
  });
});

test.each([
  [0, 'ArrowRight', 1],
  [0, 'ArrowLeft', null],
  [4, 'ArrowUp', 1],
  [4, 'ArrowDown', 7],
  [7, 'ArrowDown', null],
  [8, 'ArrowRight', null],
  [4, 'Home', 0],
  [4, 'End', 8],
  [4, 'Enter', null],
])('from card %i, %s leads to %s', (index, key, expected) => {
  let focused: number | null = null;
  const place: GridPlace = {
    index,
    count: 9,
    columns: 3,
    focus: (next) => (focused = next),
    choose: () => undefined,
  };
  const pressed = PROBLEM_GRID_KEYS.find(({ shortcuts }) => shortcuts.includes(key));
  if (pressed?.isEnabled?.(place)) pressed.run(place);
  expect(focused).toBe(expected);
});
