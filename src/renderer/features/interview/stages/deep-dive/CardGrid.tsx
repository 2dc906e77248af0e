import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { TextArea } from '../../../../ui/TextArea';
import { CARD_NOUNS, changeCard, type NewCard } from '../../answers-edit';
import { CardList } from '../../lists/CardList';
import { RemoveCardButton } from '../../lists/RemoveCardButton';
import styles from './CardGrid.module.css';

type GridList = 'decisions' | 'risks';

interface CardField<List extends GridList> {
  readonly field: keyof NewCard<List>;
  readonly label: string;
  readonly placeholder: string;
}

interface CardGridProps<List extends GridList> {
  list: List;
  fields: readonly CardField<List>[];
  addPlaceholder: string;
  toCard: (row: string) => NewCard<List>;
}

/** Cards of a few labelled texts, with a line to add the next one. */
export function CardGrid<List extends GridList>({
  list,
  fields,
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
          <div className={fields.length === 4 ? styles.inTwo : styles.inThree}>
            {fields.map(({ field, label, placeholder }) => (
              <TextArea
                key={label}
                label={label}
                rows={1}
                maxLength={SHORT_TEXT_LENGTH}
                placeholder={placeholder}
                value={card[field] as string}
                onCommit={(text) =>
                  changeCard(list, card.id, { [field]: text } as Partial<NewCard<List>>)
                }
              />
            ))}
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
