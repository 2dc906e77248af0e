import { clsx } from 'clsx';
import type { Report, VerdictResult } from '#shared/scoring/report';
import { whyNotHigher } from '#shared/scoring/why-not-higher';
import { Chip } from '../../ui/Chip';
import styles from './LevelStrip.module.css';
import { LEVEL_TITLES, VERDICT_TITLES, type Tone } from './report-words';

const TONES: Readonly<Record<VerdictResult['verdict'], Tone>> = {
  'strong-hire': 'good',
  hire: 'good',
  mixed: 'warn',
  'no-hire': 'bad',
};

/** The same answer against the bar of each level, and what keeps it from being higher at the level asked for. */
export function LevelStrip({ report }: { report: Report }) {
  const { verdicts } = report;
  if (!verdicts) return null;
  const reasons = whyNotHigher(report);
  return (
    <section className={styles.frame} aria-label="Verdict by level">
      <ul className={styles.levels}>
        {verdicts.map(({ level, total, verdict }) => (
          <li key={level} className={clsx(styles.level, level === report.level && styles.asked)}>
            <span className={styles.title}>
              {LEVEL_TITLES[level]}
              {level === report.level && <span className="visually-hidden">, as asked for</span>}
            </span>
            <span className={styles.total}>{Math.round(total)}</span>
            <Chip tone={TONES[verdict]}>{VERDICT_TITLES[verdict]}</Chip>
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <div className={styles.reasons}>
          <h2 className={styles.heading}>Why not higher</h2>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
