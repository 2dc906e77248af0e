import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { changeCard } from '../../answers-edit';
import { CardList } from '../../lists/CardList';
import { InlineText } from '../../lists/InlineText';
import { RemoveCardButton } from '../../lists/RemoveCardButton';
import styles from './RequirementRow.module.css';

export function AssumptionList() {
  return (
    <CardList
      list="assumptions"
      label="Assumptions"
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
          <RemoveCardButton list="assumptions" id={card.id} isQuiet />
        </div>
      )}
      quickAdd={{
        label: 'Add an assumption',
        placeholder: 'Links are never edited after creation',
        maxLength: SHORT_TEXT_LENGTH,
      }}
      toCard={(text) => ({ text })}
    />
  );
}
