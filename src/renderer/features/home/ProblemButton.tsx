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

/** One problem; it stays reachable by keyboard when it cannot be played, so that a reader hears why. */
export function ProblemButton({ card, record, onChoose, onKeyDown }: ProblemButtonProps) {
  return (
    <button
      type="button"
      className={styles.card}
      aria-disabled={card.isAvailable ? undefined : true}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span className={styles.title}>{card.title}</span>
      <span className={styles.line}>{card.oneLine}</span>
      <span className={styles.foot}>
        {card.isAvailable ? <Scores record={record} /> : 'Not in this version'}
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
