import { useEffect, useState } from 'react';
import type { Report } from '#shared/scoring/report';
import type { ReportChange } from '#shared/scoring/report-changes';
import { coach } from '../../coach/coach-client';
import { Button } from '../../ui/Button';
import styles from './OlderJudgement.module.css';

interface OlderJudgementProps {
  readonly report: Report;
  /** What became different when it was judged again; null: it was not. */
  readonly changes: readonly ReportChange[] | null;
  readonly onJudgeAgain: () => Promise<void>;
}

/** Says that the coach has learned since this answer was judged, judges it again, and tells what became different. */
export function OlderJudgement({ report, changes, onJudgeAgain }: OlderJudgementProps) {
  const [current, setCurrent] = useState<Report['versions'] | null>(null);
  const [isJudging, setIsJudging] = useState(false);
  useEffect(() => {
    coach.versions(report.problem).then(setCurrent, () => setCurrent(null));
  }, [report.problem]);

  if (changes) return <Changes changes={changes} />;
  if (!current || isSame(current, report.versions)) return null;

  async function judgeAgain() {
    setIsJudging(true);
    await onJudgeAgain();
    setIsJudging(false);
  }

  return (
    <aside className={styles.notice} aria-label="Older judgement">
      <p>
        The coach has learned since this was judged (rules {report.versions.engine}, now{' '}
        {current.engine}; problem {report.versions.pack}, now {current.pack}).
      </p>
      <Button size="small" disabled={isJudging} onClick={() => void judgeAgain()}>
        {isJudging ? 'Judging...' : 'Judge again'}
      </Button>
    </aside>
  );
}

function Changes({ changes }: { changes: readonly ReportChange[] }) {
  return (
    <aside className={styles.changes} aria-label="What became different" role="status">
      <h2 className={styles.heading}>Judged again</h2>
      {changes.length === 0 ? (
        <p>Nothing became different.</p>
      ) : (
        <ul>
          {changes.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function isSame(one: Report['versions'], other: Report['versions']): boolean {
  return one.engine === other.engine && one.rubric === other.rubric && one.pack === other.pack;
}
