import type { SessionSummary } from '#shared/ipc/types';
import { problemTitle } from '#shared/problems/catalog';
import { messageOf } from '../../api';
import { navigate } from '../../app/router';
import { useSessionList } from '../../app/state/session-list';
import { formatDate } from '../../ui/format';
import { toast } from '../../ui/toast';
import { neighbourOf } from './filters';
import { useHistory } from './history-store';

/** A finished session opens its report, an unfinished one goes on. */
export function openSession(session: SessionSummary): void {
  navigate(session.status === 'finished' ? 'report' : 'interview', session.id);
}

/** Hides the session at once and offers to take that back; `shown` is the list that it stands in. */
export async function deleteSession(
  session: SessionSummary,
  shown: readonly SessionSummary[],
): Promise<void> {
  const { select } = useHistory.getState();
  const next = neighbourOf(shown, session.id);
  try {
    await useSessionList.getState().remove(session.id);
    select(next);
    toast.undoable(
      `Deleted ${problemTitle(session.problem)}, ${formatDate(session.startedAtMs)}.`,
      () => void restoreSession(session.id),
    );
  } catch (error) {
    toast.error(messageOf(error));
  }
}

async function restoreSession(id: string): Promise<void> {
  try {
    await useSessionList.getState().restore(id);
    useHistory.getState().select(id);
  } catch (error) {
    toast.error(messageOf(error));
  }
}
