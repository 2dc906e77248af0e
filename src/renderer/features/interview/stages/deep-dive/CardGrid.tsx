import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { CARD_NOUNS, type NewCard } from '../../answers-edit';
import { CardList } from '../../lists/CardList';
import { CardTexts, type CardText } from '../../lists/CardTexts';
import { RemoveCardButton } from '../../lists/RemoveCardButton';
import styles from './CardGrid.module.css';

type GridList = 'decisions' | 'risks';

interface CardGridProps<List extends GridList> {
  list: List;
  texts: readonly CardText<List>[];
  addPlaceholder: string;
  toCard: (row: string) => NewCard<List>;
}

/** Cards of a few labelled texts, with a line to add the next one. */
export function CardGrid<List extends GridList>({
  list,
  texts,
  addPlaceholder,
  toCard,
}: CardGridProps<List>) {
  const noun = CARD_NOUNS[list];
  return (
    <CardList
      list={list}
      label={`${noun}s`}
      renderItem={(card) => (
        <article className={styles.card} aria-label={noun}>
          <div className={texts.length === 4 ? styles.inTwo : styles.inThree}>
            <CardTexts
              list={list}
              card={card}
              texts={texts}
              rows={1}
              maxLength={SHORT_TEXT_LENGTH}
            />
          </div>
          <RemoveCardButton list={list} id={card.id} />
        </article>
      )}
      quickAdd={{
        label: `Add a ${noun}`,
        placeholder: addPlaceholder,
        maxLength: SHORT_TEXT_LENGTH,
      }}
      toCard={toCard}
    />
  );
}
