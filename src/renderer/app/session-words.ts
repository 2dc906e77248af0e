import {
  DEFAULT_DURATION_MINUTES,
  DURATIONS_MINUTES,
  LEVELS,
  MODES,
  type DurationMinutes,
  type Level,
  type Mode,
} from '#shared/interview/settings';
import type { SessionSummary } from '#shared/ipc/types';

/** How modes, levels and sessions are called on screen. */

export const MODE_TITLES: Readonly<Record<Mode, string>> = {
  mock: 'Mock',
  practice: 'Practice',
};

export const MODE_EXPLANATIONS: Readonly<Record<Mode, string>> = {
  mock: 'A strict clock, and nothing is judged before the report.',
  practice: 'The clock can be paused; findings are shown as you work.',
};

export const LEVEL_TITLES: Readonly<Record<Level, string>> = {
  junior: 'Junior',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
};

export const LEVEL_EXPLANATIONS: Readonly<Record<Level, string>> = {
  junior: 'A design that works, with the main parts named.',
  mid: 'A design that carries the stated load, with numbers behind it.',
  senior: 'Failures, bottlenecks and trade-offs are found without being asked.',
  staff: 'The interview is led: scope, risk, cost and change over time.',
};

const MINUTE_MS = 60_000;

/** What is left of an unfinished session's time; negative when it is overdrawn. */
export function timeLeftMs(session: Pick<SessionSummary, 'durationMinutes' | 'elapsedMs'>): number {
  return session.durationMinutes * MINUTE_MS - session.elapsedMs;
}

export const MODE_OPTIONS = MODES.map((mode) => ({ value: mode, label: MODE_TITLES[mode] }));
export const LEVEL_OPTIONS = LEVELS.map((level) => ({ value: level, label: LEVEL_TITLES[level] }));
/** Values are minutes as text, which is what controls deal in; `durationOf` reads them back. */
export const DURATION_OPTIONS = DURATIONS_MINUTES.map((minutes) => ({
  value: String(minutes),
  label: `${minutes} min`,
}));

export function durationOf(value: string): DurationMinutes {
  return DURATIONS_MINUTES.find((minutes) => String(minutes) === value) ?? DEFAULT_DURATION_MINUTES;
}
