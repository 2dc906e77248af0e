import { Trash2 } from 'lucide-react';
import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { IconButton } from '../../../../ui/IconButton';
import { TextArea } from '../../../../ui/TextArea';
import { moveCard, removeCard } from '../../answers-edit';
import { QuickAdd } from '../../lists/QuickAdd';
import { SortableList } from '../../lists/SortableList';
import { useCards } from '../../lists/use-cards';
import styles from './CardGrid.module.css';

interface CardField<Name extends string> {
  readonly field: Name;
  readonly label: string;
  readonly placeholder: string;
}

interface CardGridProps<Name extends string> {
  list: 'decisions' | 'risks';
  noun: string;
  fields: readonly CardField<Name>[];
  addPlaceholder: string;
  onAdd: (rows: readonly string[]) => void;
  onChange: (id: string, patch: Partial<Record<Name, string>>) => void;
}

/** Cards of a few labelled texts, with a line to add the next one. */
export function CardGrid<Name extends string>({
  list,
  noun,
  fields,
  addPlaceholder,
  onAdd,
  onChange,
}: CardGridProps<Name>) {
  const cards = useCards(list);
  return (
    <>
      <SortableList
        label={`${noun}s`}
        items={cards}
        isTall
        onMove={(id, beforeId) => moveCard(list, id, beforeId)}
        renderItem={(card) => (
          <article className={styles.card} aria-label={noun}>
            <div className={fields.length === 4 ? styles.inTwo : styles.inThree}>
              {fields.map(({ field, label, placeholder }) => (
                <TextArea
                  key={field}
                  label={label}
                  rows={1}
                  maxLength={SHORT_TEXT_LENGTH}
                  placeholder={placeholder}
                  value={(card as Readonly<Record<string, unknown>>)[field] as string}
                  onCommit={(text) => onChange(card.id, { [field]: text } as Record<Name, string>)}
                />
              ))}
            </div>
            <IconButton
              label={`Delete ${noun}`}
              icon={<Trash2 />}
              onClick={() => removeCard(list, card.id)}
            />
          </article>
        )}
      />
      <QuickAdd
        label={`Add a ${noun}`}
        placeholder={addPlaceholder}
        maxLength={SHORT_TEXT_LENGTH}
        onAdd={onAdd}
      />
    </>
  );
}
