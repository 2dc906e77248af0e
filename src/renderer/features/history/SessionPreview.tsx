import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { STAGE_TITLES } from '#shared/interview/stages';
import type { SessionSummary } from '#shared/ipc/types';
import { problemTitle } from '#shared/problems/catalog';
import type { Report } from '#shared/scoring/report';
import { api, call, messageOf } from '../../api';
import { LEVEL_TITLES, MODE_TITLES, timeLeftMs } from '../../app/session-words';
import { Button } from '../../ui/Button';
import { formatClock, formatDate, formatTime } from '../../ui/format';
import { IconButton } from '../../ui/IconButton';
import { DesignPicture } from './DesignPicture';
import { ReportSummary } from './ReportSummary';
import { DELETE_SESSION, OPEN_SESSION } from './session-commands';
import styles from './SessionPreview.module.css';

/** What the selected session was, without opening it. */
export function SessionPreview({ session }: { session: SessionSummary }) {
  const isFinished = session.status === 'finished';
  const { report, failure } = useReport(isFinished ? session.id : null);
  return (
    <article className={styles.preview} aria-label={`${problemTitle(session.problem)}, preview`}>
      <header className={styles.header}>
        <div className={styles.what}>
          <h2 className={styles.title}>{problemTitle(session.problem)}</h2>
          <p className={styles.facts}>
            {formatDate(session.startedAtMs)} {formatTime(session.startedAtMs)} ·{' '}
            {MODE_TITLES[session.mode]} · {LEVEL_TITLES[session.level]}
          </p>
        </div>
        <Button variant="primary" shortcut={OPEN_SESSION.shortcuts[0]} onClick={OPEN_SESSION.run}>
          {isFinished ? 'Open report' : 'Resume'}
        </Button>
        <IconButton
          label="Delete session"
          shortcut={DELETE_SESSION.shortcuts[0]}
          icon={<Trash2 />}
          onClick={DELETE_SESSION.run}
        />
      </header>
      <div className={styles.body}>
        <dl className={styles.figures}>
          {isFinished ? (
            <Figure
              name="Score"
              value={session.score === null ? '–' : String(Math.round(session.score))}
              unit={session.score === null ? 'not judged yet' : 'of 100'}
            />
          ) : (
            <Figure name="Stage" value={STAGE_TITLES[session.stage]} />
          )}
          <Figure
            name="Time used"
            value={formatClock(session.elapsedMs)}
            unit={`of ${session.durationMinutes}:00`}
          />
          {!isFinished && <Figure name="Time left" value={formatClock(timeLeftMs(session))} />}
          <Figure name="Components" value={String(session.componentCount)} />
        </dl>
        {session.componentCount > 0 && <DesignPicture session={session} />}
        {report && <ReportSummary report={report} />}
        {failure && (
          <p className={styles.failure}>
            The report of this session cannot be shown: {failure} The session itself is safe.
          </p>
        )}
      </div>
    </article>
  );
}

function Figure({ name, value, unit }: { name: string; value: string; unit?: string }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        {value}
        {unit && <span className={styles.unit}>{unit}</span>}
      </dd>
    </div>
  );
}

function useReport(sessionId: string | null) {
  const [report, setReport] = useState<Report | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (sessionId === null) return undefined;
    let isCurrent = true;
    call(api.reports.get({ id: sessionId })).then(
      (found) => isCurrent && setReport(found),
      (error: unknown) => isCurrent && setFailure(messageOf(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [sessionId]);
  return { report, failure };
}
