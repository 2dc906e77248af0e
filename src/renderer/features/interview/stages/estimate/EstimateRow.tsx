import { EXPRESSION_LENGTH, SHORT_TEXT_LENGTH, type Estimate } from '#shared/interview/answers';
import { changeCard } from '../../answers-edit';
import { useEstimateValues } from '../../estimate-values';
import { InlineText } from '../../lists/InlineText';
import { RemoveCardButton } from '../../lists/RemoveCardButton';
import styles from './EstimateRow.module.css';
import { toName } from './parse-estimate-line';

export function EstimateRow({ line }: { line: Estimate }) {
  const value = useEstimateValues((state) => state.values[line.id]);
  return (
    <div className={styles.line}>
      <div className={styles.row}>
        <InlineText
          label="Name"
          isMono
          placeholder="name"
          value={line.name}
          onCommit={(name) => changeCard('estimates', line.id, { name: toName(name) })}
        />
        <span className={styles.equals} aria-hidden="true">
          =
        </span>
        <InlineText
          label="Expression"
          maxLength={EXPRESSION_LENGTH}
          isMono
          placeholder="100M / month"
          value={line.expression}
          onCommit={(expression) => changeCard('estimates', line.id, { expression })}
        />
        <output className={styles.value} aria-label={`Value of ${line.name || 'this line'}`}>
          {value?.kind === 'value' && (
            <>
              {value.text}
              {value.alternative && <span className={styles.alternative}>{value.alternative}</span>}
            </>
          )}
        </output>
        <InlineText
          label="Note"
          maxLength={SHORT_TEXT_LENGTH}
          placeholder="note"
          value={line.note}
          onCommit={(note) => changeCard('estimates', line.id, { note })}
        />
        <RemoveCardButton list="estimates" id={line.id} isQuiet />
      </div>
      {value?.kind === 'problem' && (
        <p className={styles.problem} role="status">
          {value.text}
        </p>
      )}
    </div>
  );
}
