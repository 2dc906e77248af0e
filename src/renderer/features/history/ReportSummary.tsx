import { STAGE_TITLES } from '#shared/interview/stages';
import type { Report } from '#shared/scoring/report';
import { formatClock } from '../../ui/format';
import { Meter } from './Meter';
import styles from './ReportSummary.module.css';

const MAX_GRADE = 4;
const MAX_FIXES = 3;

/** The report in short: grades, time by stage, and what to do next. */
export function ReportSummary({ report }: { report: Report }) {
  const longestMs = Math.max(
    1,
    ...report.stageTimes.map(({ spentMs, plannedMs }) => Math.max(spentMs, plannedMs)),
  );
  return (
    <>
      <div className={styles.columns}>
        {report.dimensions.length > 0 && (
          <section aria-label="Grades">
            <h3 className={styles.heading}>Grades, 0 to 4</h3>
            <dl>
              {report.dimensions.map(({ id, title, grade }) => (
                <div key={id} className={styles.row}>
                  <dt>{title}</dt>
                  <dd className={styles.meter}>
                    {grade !== null && <Meter share={grade / MAX_GRADE} />}
                  </dd>
                  <dd className={styles.number}>{grade ?? 'not scored'}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {report.stageTimes.length > 0 && (
          <section aria-label="Time per stage">
            <h3 className={styles.heading}>Time per stage, used and planned</h3>
            <dl>
              {report.stageTimes.map(({ stage, spentMs, plannedMs }) => (
                <div key={stage} className={styles.row}>
                  <dt>{STAGE_TITLES[stage]}</dt>
                  <dd className={styles.meter}>
                    <Meter share={spentMs / longestMs} mark={plannedMs / longestMs} />
                  </dd>
                  <dd className={styles.number}>
                    {formatClock(spentMs)} <span>/ {formatClock(plannedMs)}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
      {report.fixes.length > 0 && (
        <section aria-label="Do next">
          <h3 className={styles.heading}>Do next</h3>
          <ol className={styles.fixes}>
            {report.fixes.slice(0, MAX_FIXES).map((fix) => (
              <li key={`${fix.source} ${fix.title}`}>
                <span>{fix.title}</span>
                <span className={styles.gain}>+{Math.round(fix.gainPoints * 10) / 10}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
