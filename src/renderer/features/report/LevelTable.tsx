import type { Report } from '#shared/scoring/report';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import styles from './details.module.css';
import { LEVEL_TITLES, VERDICT_TITLES, type Tone } from './report-words';

const TONES: Readonly<Record<keyof typeof VERDICT_TITLES, Tone>> = {
  'strong-hire': 'good',
  hire: 'good',
  mixed: 'warn',
  'no-hire': 'bad',
};

/** The same answer against the bar of each level. */
export function LevelTable({ report }: { report: Report }) {
  if (!report.verdicts) return <EmptyState title="A drawing alone has no verdict." />;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Points</th>
            <th scope="col">Verdict</th>
            <th scope="col">Why not higher</th>
          </tr>
        </thead>
        <tbody>
          {report.verdicts.map(({ level, total, verdict, reasons }) => (
            <tr key={level}>
              <td>{LEVEL_TITLES[level]}</td>
              <td className={styles.number}>{Math.round(total)}</td>
              <td>
                <Chip tone={TONES[verdict]}>{VERDICT_TITLES[verdict]}</Chip>
              </td>
              <td className={styles.muted}>{reasons.join(' ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.remark}>
        The drawing alone earns {Math.round(report.designScore)} of 100. Engine{' '}
        {report.versions.engine}, rubric {report.versions.rubric}, pack {report.versions.pack}.
      </p>
    </>
  );
}
