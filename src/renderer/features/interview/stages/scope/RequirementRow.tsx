import { PRIORITIES, SHORT_TEXT_LENGTH, type Requirement } from '#shared/interview/answers';
import { TextField } from '../../../../ui/TextField';
import { changeCard } from '../../answers-edit';
import { PlainSelect } from '../../lists/PlainSelect';
import { TextRow } from '../../lists/TextRow';
import styles from './RequirementRow.module.css';

const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));

export function RequirementRow({ card }: { card: Requirement }) {
  return (
    <TextRow list="requirements" card={card} label="Requirement">
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
    </TextRow>
  );
}
