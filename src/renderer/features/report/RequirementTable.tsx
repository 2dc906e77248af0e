import type { RequirementResult } from '#shared/scoring/report';
import { Chip } from '../../ui/Chip';
import styles from './details.module.css';
import { REQUIREMENT_STATUS_TITLES, REQUIREMENT_TONES, type Tone } from './report-words';

const ORDER: readonly RequirementResult['status'][] = [
  'missing',
  'number-missing',
  'number-doubtful',
  'scoped-out',
  'covered',
];

/** What the problem asks for, the missing first, with the words that matched. */
export function RequirementTable({ requirements }: { requirements: readonly RequirementResult[] }) {
  const sorted = [...requirements].sort(
    (one, other) =>
      ORDER.indexOf(one.status) - ORDER.indexOf(other.status) ||
      Number(other.isMust) - Number(one.isMust),
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Requirement</th>
          <th scope="col">Kind</th>
          <th scope="col">Status</th>
          <th scope="col">Your words</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((requirement) => (
          <tr key={requirement.id}>
            <td>{requirement.text}</td>
            <td>
              {requirement.kind === 'functional' ? 'Functional' : 'Non-functional'}
              {requirement.isMust ? ', must' : ', optional'}
            </td>
            <td>
              <Chip tone={toneOf(requirement)}>
                {REQUIREMENT_STATUS_TITLES[requirement.status]}
              </Chip>
            </td>
            <td className={styles.muted}>{requirement.matchedWords.join(', ') || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is optional may be left out. */
function toneOf({ status, isMust }: RequirementResult): Tone {
  return status === 'missing' && !isMust ? 'neutral' : REQUIREMENT_TONES[status];
}
