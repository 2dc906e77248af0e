import { PRIORITIES, SHORT_TEXT_LENGTH, type Requirement } from '#shared/interview/answers';
import { TextField } from '../../../../ui/TextField';
import { changeCard } from '../../answers-edit';
import { InlineText } from '../../lists/InlineText';
import { PlainSelect } from '../../lists/PlainSelect';
import { RemoveCardButton } from '../../lists/RemoveCardButton';
import styles from './RequirementRow.module.css';

const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));

export function RequirementRow({ card }: { card: Requirement }) {
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <InlineText
          label="Requirement"
          maxLength={SHORT_TEXT_LENGTH}
          value={card.text}
          onCommit={(text) => changeCard('requirements', card.id, { text })}
        />
      </div>
      {card.kind === 'non-functional' && (
        <div className={styles.target}>
          <TextField
            label="Target"
            isLabelHidden
            isMono
            placeholder="number and unit"
            maxLength={SHORT_TEXT_LENGTH}
            value={card.target}
            onCommit={(target) => changeCard('requirements', card.id, { target })}
          />
        </div>
      )}
      {card.kind !== 'out-of-scope' && (
        <PlainSelect
          label="Priority"
          value={card.priority}
          options={PRIORITY_OPTIONS}
          onChange={(priority) => changeCard('requirements', card.id, { priority })}
        />
      )}
      <RemoveCardButton list="requirements" id={card.id} isQuiet />
    </div>
  );
}
