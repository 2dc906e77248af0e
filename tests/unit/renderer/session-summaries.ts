import type { SessionSummary } from '#shared/ipc/types';

const START_MS = Date.UTC(2026, 0, 15, 9, 0, 0);
const DAY_MS = 86_400_000;

/** A finished mock session of the URL shortener, `daysLater` than the first. */
export function summary(
  id: string,
  daysLater: number,
  change: Partial<SessionSummary> = {},
): SessionSummary {
  const startedAtMs = START_MS + daysLater * DAY_MS;
  return {
    id,
    problem: 'url-shortener',
    mode: 'mock',
    level: 'senior',
    durationMinutes: 45,
    status: 'finished',
    stage: 'wrap-up',
    startedAtMs,
    updatedAtMs: startedAtMs + 45 * 60_000,
    elapsedMs: 45 * 60_000,
    componentCount: 8,
    score: 60,
    ...change,
  };
}
