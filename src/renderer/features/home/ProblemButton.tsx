import type { KeyboardEvent } from 'react';
import type { ProblemCard } from '#shared/problems/catalog';
import type { ProblemRecord } from './home-model';
import styles from './ProblemButton.module.css';
import { Sparkline } from './Sparkline';

interface ProblemButtonProps {
  card: ProblemCard;
  record: ProblemRecord;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One problem, with how it went so far. */
export function ProblemButton({ card, record, onChoose, onKeyDown }: ProblemButtonProps) {
  return (
    <button type="button" className={styles.card} onClick={onChoose} onKeyDown={onKeyDown}>
      <span className={styles.title}>{card.title}</span>
      <span className={styles.line}>{card.oneLine}</span>
      <span className={styles.foot}>
        <Scores record={record} />
      </span>
    </button>
  );
}

function Scores({ record }: { record: ProblemRecord }) {
  if (record.last === null) return 'Not tried yet';
  return (
    <>
      <span>
        Last <strong>{record.last}</strong>
      </span>
      <span>
        Best <strong>{record.best}</strong>
      </span>
      {record.scores.length > 1 && <Sparkline scores={record.scores} />}
    </>
  );
}
