import { memo } from 'react';
import { STAGE_TITLES } from '#shared/interview/stages';
import type { SessionSummary } from '#shared/ipc/types';
import { problemTitle } from '#shared/problems/catalog';
import { LEVEL_TITLES, MODE_TITLES } from '../../app/session-words';
import { formatClock, formatDate, formatTime } from '../../ui/format';
import styles from './SessionRow.module.css';

interface SessionRowProps {
  session: SessionSummary;
  isSelected: boolean;
  /** Among all sessions of the list, from 0, also those that are out of sight. */
  position: number;
  count: number;
  /** In pixels from the start of the list. */
  top: number;
}

export const rowId = (id: string) => `session-${id}`;

/** One session of the list; the list handles keys and clicks. */
export const SessionRow = memo(function SessionRow({
  session,
  isSelected,
  position,
  count,
  top,
}: SessionRowProps) {
  const facts = `${MODE_TITLES[session.mode]} · ${LEVEL_TITLES[session.level]} · ${formatClock(session.elapsedMs)} of ${session.durationMinutes}:00`;
  return (
    <div
      id={rowId(session.id)}
      data-option={session.id}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position + 1}
      aria-setsize={count}
      className={styles.row}
      style={{ top }}
    >
      <span className={styles.title} title={problemTitle(session.problem)}>
        {problemTitle(session.problem)}
      </span>
      <span
        className={styles.date}
        title={`${new Date(session.startedAtMs).toLocaleDateString('en-GB', { dateStyle: 'full' })}, ${formatTime(session.startedAtMs)}`}
      >
        {formatDate(session.startedAtMs)}
      </span>
      <span className={styles.facts} title={facts}>
        {facts}
      </span>
      <span className={styles.result}>{result(session)}</span>
    </div>
  );
});

function result(session: SessionSummary) {
  if (session.status === 'in-progress') return `Unfinished, ${STAGE_TITLES[session.stage]}`;
  return session.score === null ? 'No score' : <strong>{Math.round(session.score)}</strong>;
}
