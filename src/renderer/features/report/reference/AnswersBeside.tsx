import { useState } from 'react';
import type { Answers } from '#shared/interview/answers';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import details from '../details.module.css';
import styles from './AnswersBeside.module.css';
import { ANSWER_PARTS, type AnswerPart, type WrittenCard } from './answer-parts';

interface AnswersBesideProps {
  readonly mine: Answers;
  readonly reference: Answers;
}

/** What was written, part by part, the candidate's own on the left. All parts are there on paper. */
export function AnswersBeside({ mine, reference }: AnswersBesideProps) {
  const [shownId, setShownId] = useState<AnswerPart['id']>('requirements');
  return (
    <div className={styles.answers}>
      <div className={styles.choice}>
        <SegmentedControl
          label="Part of the answer"
          isLabelHidden
          value={shownId}
          options={ANSWER_PARTS.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setShownId}
        />
      </div>
      {ANSWER_PARTS.map(({ id, title, cardsOf }) => (
        <section key={id} className={styles.part} data-shown={id === shownId || undefined}>
          <h3 className={styles.title}>{title}</h3>
          <div className={styles.sides}>
            <Side title="Yours" cards={cardsOf(mine)} />
            <Side title="Reference" cards={cardsOf(reference)} />
          </div>
        </section>
      ))}
    </div>
  );
}

function Side({ title, cards }: { title: string; cards: readonly WrittenCard[] }) {
  return (
    <section className={styles.side} aria-label={title}>
      <h4 className={details.subheading}>{title}</h4>
      {cards.length === 0 && <p className={styles.none}>Nothing was written.</p>}
      <ul className={styles.cards} data-selectable>
        {cards.map(({ id, title: name, lines }) => (
          <li key={id}>
            <strong dir="auto">{name}</strong>
            {lines.map((line, index) => (
              <p key={index} dir="auto">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
