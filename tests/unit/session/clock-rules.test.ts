import { describe, expect, test } from 'vitest';
import { EVENT_VERSION, type SessionEvent } from '#shared/interview/events';
import { reduceAll } from '#shared/interview/reducer';
import type { Mode } from '#shared/interview/settings';
import type { SessionState } from '#shared/interview/state';
import { startedEvent } from '../../helpers/component-events';
import {
  announcement,
  readSessionClock,
  timeIn,
} from '../../../src/renderer/features/interview/clock-rules';

const MINUTE_MS = 60_000;

/** A 45-minute session that has just started: scope has 5 minutes, warns at 7 and closes at 10. */
function session(mode: Mode, ...events: SessionEvent[]): SessionState {
  const folded = reduceAll([startedEvent(mode, 0), ...events]);
  if (!folded.ok) throw new Error(folded.error);
  return folded.value;
}

const at = (number: number, elapsedMs: number) =>
  ({
    version: EVENT_VERSION,
    number,
    atMs: 0,
    elapsedMs,
  }) as const;

describe('the clock of an interview', () => {
  test('counts down from the length of the interview and never below zero', () => {
    expect(readSessionClock(session('mock'), 90_000).remainingMs).toBe(43.5 * MINUTE_MS);
    expect(readSessionClock(session('mock'), 46 * MINUTE_MS)).toMatchObject({
      remainingMs: 0,
      isTimeUp: true,
      remainingWords: 'time is up',
    });
  });

  test.each([
    [30, null],
    [35, '10 min left'],
    [43, '2 min left'],
    [43.5, '2 min left'],
    [44, 'last minute'],
  ])('after %s minutes it says %s', (minutes, words) => {
    expect(readSessionClock(session('mock'), minutes * MINUTE_MS).remainingWords).toBe(words);
  });

  test('announces a mark once, when it is passed', () => {
    expect(announcement(5 * MINUTE_MS + 1_000, 5 * MINUTE_MS)).toBe('5 minutes left.');
    expect(announcement(5 * MINUTE_MS, 5 * MINUTE_MS - 1_000)).toBeNull();
    expect(announcement(61_000, 60_000)).toBe('1 minute left.');
  });

  test('warns at the soft limit and closes at the hard one, in mock mode only', () => {
    const mock = (minutes: number) => readSessionClock(session('mock'), minutes * MINUTE_MS);
    expect(mock(6.9)).toMatchObject({
      stageWarning: null,
      mustCloseStage: false,
      isOverPlan: true,
    });
    expect(mock(7).stageWarning).toContain('closes in 3 min');
    expect(mock(10).mustCloseStage).toBe(true);
    const practice = readSessionClock(session('practice'), 10 * MINUTE_MS);
    expect(practice.mustCloseStage).toBe(false);
    expect(practice.stageWarning).not.toContain('closes');
  });

  test('a closed stage is not closed again', () => {
    const closed = session('mock', {
      ...at(2, 10 * MINUTE_MS),
      type: 'stage-closed',
      stage: 'scope',
    });
    expect(readSessionClock(closed, 11 * MINUTE_MS)).toMatchObject({
      mustCloseStage: false,
      stageWarning: null,
    });
  });

  test('time runs in the current stage only', () => {
    const state = session('mock', { ...at(2, 60_000), type: 'stage-entered', stage: 'estimate' });
    expect(timeIn('scope', state, 100_000)).toBe(60_000);
    expect(timeIn('estimate', state, 100_000)).toBe(40_000);
  });

  test('wrap-up has no limit', () => {
    const state = session('mock', { ...at(2, 0), type: 'stage-entered', stage: 'wrap-up' });
    expect(readSessionClock(state, 40 * MINUTE_MS)).toMatchObject({
      stageWarning: null,
      mustCloseStage: false,
    });
  });
});
