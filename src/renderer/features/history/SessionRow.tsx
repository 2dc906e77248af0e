import { memo } from 'react';
import { STAGE_TITLES } from '#shared/interview/stages';
import type { SessionSummary } from '#shared/ipc/types';
import { problemTitle } from '#shared/problems/catalog';
import { LEVEL_TITLES, MODE_TITLES } from '../../app/session-words';
import { formatClock, formatDate } from '../../ui/format';
import styles from './SessionRow.module.css';

interface SessionRowProps {
  session: SessionSummary;
  isSelected: boolean;
}

export const rowId = (id: string) => `session-${id}`;

/** One session of the list; the list handles keys and clicks. */
export const SessionRow = memo(function SessionRow({ session, isSelected }: SessionRowProps) {
  return (
    <li
      id={rowId(session.id)}
      data-session={session.id}
      role="option"
      aria-selected={isSelected}
      className={styles.row}
    >
      <span className={styles.title}>{problemTitle(session.problem)}</span>
      <span className={styles.date}>{formatDate(session.startedAtMs)}</span>
      <span className={styles.facts}>
        {MODE_TITLES[session.mode]} · {LEVEL_TITLES[session.level]} ·{' '}
        {formatClock(session.elapsedMs)} of {session.durationMinutes}:00
      </span>
      <span className={styles.result}>{result(session)}</span>
    </li>
  );
});

function result(session: SessionSummary) {
  if (session.status === 'in-progress') return `Unfinished, ${STAGE_TITLES[session.stage]}`;
  return session.score === null ? 'No score' : <strong>{Math.round(session.score)}</strong>;
}
