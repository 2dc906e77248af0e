import { useRef, type KeyboardEvent } from 'react';
import type { SessionSummary } from '#shared/ipc/types';
import type { ProblemCard } from '#shared/problems/catalog';
import { runLocalKeys } from '../../ui/local-keys';
import { problemRecord } from './home-model';
import homeStyles from './HomeRoom.module.css';
import { ProblemButton } from './ProblemButton';
import { PROBLEM_GRID_KEYS } from './problem-grid-keys';
import styles from './ProblemGrid.module.css';

const COLUMNS = 3;

interface ProblemGridProps {
  cards: readonly ProblemCard[];
  sessions: readonly SessionSummary[];
  onChoose: (card: ProblemCard) => void;
}

/** The nine problems, three in a row; Tab and the arrow keys move between them. */
export function ProblemGrid({ cards, sessions, onChoose }: ProblemGridProps) {
  const grid = useRef<HTMLUListElement>(null);

  function onKeyDown({ nativeEvent }: KeyboardEvent, card: ProblemCard, index: number) {
    runLocalKeys(nativeEvent, PROBLEM_GRID_KEYS, {
      index,
      count: cards.length,
      columns: COLUMNS,
      focus: (next) => grid.current?.querySelectorAll('button')[next]?.focus(),
      choose: () => onChoose(card),
    });
  }

  return (
    <section aria-labelledby="problems-heading">
      <h2 id="problems-heading" className={homeStyles.heading}>
        Problems
      </h2>
      <ul ref={grid} className={styles.grid}>
        {cards.map((card, index) => (
          <li key={card.id}>
            <ProblemButton
              card={card}
              record={problemRecord(sessions, card.id)}
              onChoose={() => onChoose(card)}
              onKeyDown={(event) => onKeyDown(event, card, index)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
