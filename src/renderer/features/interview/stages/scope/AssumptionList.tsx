import { Trash2 } from 'lucide-react';
import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { IconButton } from '../../../../ui/IconButton';
import { addCards, changeCard, moveCard, removeCard } from '../../answers-edit';
import { InlineText } from '../../lists/InlineText';
import { QuickAdd } from '../../lists/QuickAdd';
import { SortableList } from '../../lists/SortableList';
import { useCards } from '../../lists/use-cards';
import styles from './RequirementRow.module.css';

export function AssumptionList() {
  const cards = useCards('assumptions');
  return (
    <>
      <SortableList
        label="Assumptions"
        items={cards}
        isTall
        onMove={(id, beforeId) => moveCard('assumptions', id, beforeId)}
        renderItem={(card) => (
          <div className={styles.row}>
            <div className={styles.text}>
              <InlineText
                label="Assumption"
                maxLength={SHORT_TEXT_LENGTH}
                value={card.text}
                onCommit={(text) => changeCard('assumptions', card.id, { text })}
              />
            </div>
            <IconButton
              label="Delete assumption"
              icon={<Trash2 />}
              className={styles.remove}
              onClick={() => removeCard('assumptions', card.id)}
            />
          </div>
        )}
      />
      <QuickAdd
        label="Add an assumption"
        placeholder="Links are never edited after creation"
        maxLength={SHORT_TEXT_LENGTH}
        onAdd={(rows) =>
          addCards(
            'assumptions',
            rows.map((text) => ({ text })),
          )
        }
      />
    </>
  );
}
