import { clsx } from 'clsx';
import { useId, type ComponentPropsWithRef } from 'react';
import { draftControl, isPlainEnter } from './draft-control';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { useDraft } from './use-draft';

interface TextFieldProps
  extends
    Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'onBlur' | 'id' | 'type'>,
    FieldWords {
  value: string;
  /** On blur, on Enter, after half a second without typing, and when the field goes away. */
  onCommit: (value: string) => void;
  isMono?: boolean | undefined;
}

export function TextField({
  label,
  value,
  onCommit,
  hint,
  error,
  isLabelHidden,
  isMono,
  className,
  onKeyDown,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const draft = useDraft(value, onCommit);
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      <input
        dir="auto"
        {...rest}
        {...draftControl(draft, { id, hint, error, isCommit: isPlainEnter, onKeyDown })}
        type="text"
        className={clsx(fieldStyles.input, isMono && fieldStyles.mono, className)}
      />
    </Field>
  );
}
