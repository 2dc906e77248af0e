import type { SessionState } from '#shared/interview/state';
import { STAGE_TITLES } from '#shared/interview/stages';
import type { Report } from '#shared/scoring/report';
import { formatClock } from '../../ui/format';
import styles from './details.module.css';

/** Time spent in each stage against its plan, and how the session was interrupted. */
export function StageTimes({ report, session }: { report: Report; session: SessionState }) {
  const longestMs = Math.max(
    1,
    ...report.stageTimes.map(({ spentMs, plannedMs }) => Math.max(spentMs, plannedMs)),
  );
  const share = (ms: number) => `${(ms / longestMs) * 100}%`;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Spent</th>
            <th scope="col">Planned</th>
            <th scope="col" className={styles.wide}>
              Spent against the plan
            </th>
          </tr>
        </thead>
        <tbody>
          {report.stageTimes.map(({ stage, spentMs, plannedMs }) => (
            <tr key={stage}>
              <td>{STAGE_TITLES[stage]}</td>
              <td className={styles.number}>{formatClock(spentMs)}</td>
              <td className={styles.number}>{formatClock(plannedMs)}</td>
              <td>
                <span className={styles.timeline} aria-hidden>
                  <span
                    className={spentMs > plannedMs ? styles.over : styles.spent}
                    style={{ width: share(spentMs) }}
                  />
                  <span className={styles.plan} style={{ left: share(plannedMs) }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {session.interruptions.length > 0 && (
        <p className={styles.remark}>
          Interrupted{' '}
          {session.interruptions.length === 1 ? 'once' : `${session.interruptions.length} times`}:
          at {session.interruptions.map(({ elapsedMs }) => formatClock(elapsedMs)).join(', ')}.
        </p>
      )}
    </>
  );
}
