import { clsx } from 'clsx';
import { useId, type ComponentPropsWithRef, type CSSProperties } from 'react';
import { draftControl, isPlainEnter } from './draft-control';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import styles from './NumberField.module.css';
import { parseNumber } from './parse-number';
import { useDraft } from './use-draft';

interface NumberFieldProps
  extends
    Omit<
      ComponentPropsWithRef<'input'>,
      'value' | 'onChange' | 'onBlur' | 'id' | 'type' | 'min' | 'max'
    >,
    FieldWords {
  /** null: nothing is set. */
  value: number | null;
  /** Shown after the number. */
  unit?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  isInteger?: boolean | undefined;
  onCommit: (value: number | null) => void;
}

/**
 * Commits numbers within the limits on blur, on Enter, and when the field goes away; what cannot be read stays in the
 * field with the reason below.
 */
export function NumberField({
  label,
  value,
  unit,
  min,
  max,
  isInteger,
  onCommit,
  hint,
  error,
  isLabelHidden,
  className,
  onKeyDown,
  ...rest
}: NumberFieldProps) {
  const id = useId();
  const limits = { min, max, isInteger, unit };
  const draft = useDraft(
    value === null ? '' : String(value),
    (text) => {
      const parsed = parseNumber(text, limits);
      if ('error' in parsed) return false;
      if (parsed.value !== value) onCommit(parsed.value);
      return true;
    },
    { commitsInPauses: false },
  );
  const parsed = parseNumber(draft.text, limits);
  // What is still being typed is not told off.
  const ownError = 'error' in parsed && draft.isAtRest ? parsed.error : undefined;
  const shownError = error ?? ownError;
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={shownError}>
      <span className={styles.row}>
        <input
          {...rest}
          {...draftControl(draft, {
            id,
            hint,
            error: shownError,
            isCommit: isPlainEnter,
            onKeyDown,
          })}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={clsx(fieldStyles.input, unit && styles.withUnit, className)}
          {...(unit && { style: { '--unit-length': unit.length } as CSSProperties })}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
    </Field>
  );
}
