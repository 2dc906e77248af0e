import type { FactResult } from '#shared/scoring/report';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import styles from './details.module.css';

/** What the interviewer would have told, the important first. */
export function FactList({ facts }: { facts: readonly FactResult[] }) {
  const neverAsked = facts
    .filter(({ isAsked }) => !isAsked)
    .sort((one, other) => Number(other.isImportant) - Number(one.isImportant));
  if (neverAsked.length === 0) return <EmptyState title="You asked for every fact." />;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">The interviewer would have said</th>
          <th scope="col">Weight</th>
        </tr>
      </thead>
      <tbody>
        {neverAsked.map((fact) => (
          <tr key={fact.id}>
            <td>{fact.question}</td>
            <td>{fact.answer}</td>
            <td>
              {fact.isImportant ? <Chip tone="warn">Important</Chip> : <Chip>Good to know</Chip>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
