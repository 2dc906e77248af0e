import type { Mode } from '#shared/interview/settings';
import type { SessionSummary } from '#shared/ipc/types';
import { problemTitle } from '#shared/problems/catalog';

export type StatusFilter = 'all' | 'finished' | 'unfinished';

export interface Filters {
  /** Words that the name of the problem must contain. */
  readonly query: string;
  readonly status: StatusFilter;
  /** null: both. */
  readonly mode: Mode | null;
}

export const NO_FILTERS: Filters = { query: '', status: 'all', mode: null };

export function matchesStatus(session: SessionSummary, status: StatusFilter): boolean {
  return status === 'all' || (session.status === 'finished') === (status === 'finished');
}

/** The sessions that pass every filter, in the given order. */
export function filterSessions(
  sessions: readonly SessionSummary[],
  { query, status, mode }: Filters,
): SessionSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return sessions.filter((session) => {
    const title = problemTitle(session.problem).toLowerCase();
    return (
      matchesStatus(session, status) &&
      (mode === null || session.mode === mode) &&
      words.every((word) => title.includes(word))
    );
  });
}

/** The session that is selected among the shown ones: the first where none is, or where that one is not shown. */
export function selectedOf(
  shown: readonly SessionSummary[],
  selectedId: string | null,
): SessionSummary | null {
  return shown.find(({ id }) => id === selectedId) ?? shown[0] ?? null;
}

/** What is selected when `id` goes away: the next one, or the one before when it was the last. */
export function neighbourOf(sessions: readonly SessionSummary[], id: string): string | null {
  const index = sessions.findIndex((session) => session.id === id);
  return (sessions[index + 1] ?? sessions[index - 1])?.id ?? null;
}
