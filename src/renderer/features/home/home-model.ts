import type { SessionSummary } from '#shared/ipc/types';
import type { ProblemId } from '#shared/problems/ids';

/** What Home shows, worked out from the list of sessions (newest first). */

const MAX_UNFINISHED = 3;
const MAX_RECENT = 6;
const MAX_SCORES = 12;

export interface ProblemRecord {
  /** Oldest first, the last twelve at most. */
  readonly scores: readonly number[];
  readonly last: number | null;
  readonly best: number | null;
}

/** Those worked on last come first. */
export function unfinishedSessions(sessions: readonly SessionSummary[]): SessionSummary[] {
  return sessions
    .filter(({ status }) => status === 'in-progress')
    .toSorted((a, b) => b.updatedAtMs - a.updatedAtMs)
    .slice(0, MAX_UNFINISHED);
}

export function recentSessions(sessions: readonly SessionSummary[]): SessionSummary[] {
  return sessions.filter(({ status }) => status === 'finished').slice(0, MAX_RECENT);
}

export function problemRecord(
  sessions: readonly SessionSummary[],
  problem: ProblemId,
): ProblemRecord {
  const scores = sessions
    .filter((session) => session.problem === problem && session.score !== null)
    .toSorted((a, b) => a.startedAtMs - b.startedAtMs)
    .flatMap(({ score }) => (score === null ? [] : [Math.round(score)]));
  return {
    scores: scores.slice(-MAX_SCORES),
    last: scores.at(-1) ?? null,
    best: scores.length > 0 ? Math.max(...scores) : null,
  };
}
