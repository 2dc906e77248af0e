import type { Answers } from '#shared/interview/answers';
import type { EstimateResult } from '#shared/scoring/report';
import { Chip } from '../../ui/Chip';
import styles from './details.module.css';
import { ESTIMATE_STATUS_TITLES, ESTIMATE_TONES } from './report-words';

interface EstimateTableProps {
  readonly estimates: readonly EstimateResult[];
  readonly answers: Answers;
}

/** Each quantity of the problem beside the candidate's own line. */
export function EstimateTable({ estimates, answers }: EstimateTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Quantity</th>
          <th scope="col">Your line</th>
          <th scope="col">Value</th>
          <th scope="col">Expected</th>
          <th scope="col">Status</th>
          <th scope="col">Remark</th>
        </tr>
      </thead>
      <tbody>
        {estimates.map((estimate) => {
          const line = estimate.answerId === null ? null : answers.estimates[estimate.answerId];
          return (
            <tr key={estimate.id}>
              <td>{estimate.title}</td>
              <td className={styles.mono}>{line ? `${line.name} = ${line.expression}` : '–'}</td>
              <td className={styles.number}>{estimate.value || '–'}</td>
              <td className={styles.number}>{estimate.expected}</td>
              <td>
                <Chip tone={ESTIMATE_TONES[estimate.status]}>
                  {ESTIMATE_STATUS_TITLES[estimate.status]}
                </Chip>
              </td>
              <td className={styles.muted}>{estimate.explanation}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
