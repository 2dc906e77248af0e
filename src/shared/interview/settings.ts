/** What a candidate chooses when she starts a session. */

/** mock: strict clock, nothing computed is shown before the report; practice: can be paused, findings are live. */
export const MODES = ['mock', 'practice'] as const;
export type Mode = (typeof MODES)[number];

export const LEVELS = ['junior', 'mid', 'senior', 'staff'] as const;
export type Level = (typeof LEVELS)[number];
export const DEFAULT_LEVEL: Level = 'senior';

export const DURATIONS_MINUTES = [35, 45, 60] as const;
export type DurationMinutes = (typeof DURATIONS_MINUTES)[number];
export const DEFAULT_DURATION_MINUTES: DurationMinutes = 45;
