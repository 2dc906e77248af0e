import type { ReactNode } from 'react';
import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { changeCard } from '../answers-edit';
import { InlineText } from './InlineText';
import { RemoveCardButton } from './RemoveCardButton';
import styles from './TextRow.module.css';

interface TextRowProps {
  list: 'requirements' | 'assumptions';
  card: { readonly id: string; readonly text: string };
  label: string;
  /** Stands between the text and the button that deletes the card. */
  children?: ReactNode;
}

/** A card that is little more than its text, in one row. */
export function TextRow({ list, card, label, children }: TextRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <InlineText
          label={label}
          maxLength={SHORT_TEXT_LENGTH}
          value={card.text}
          onCommit={(text) => changeCard(list, card.id, { text })}
        />
      </div>
      {children}
      <RemoveCardButton list={list} id={card.id} isQuiet />
    </div>
  );
}
