import { clsx } from 'clsx';
import { useId, type ComponentPropsWithRef, type KeyboardEvent } from 'react';
import { draftControl } from './draft-control';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { useDraft } from './use-draft';

interface TextAreaProps
  extends
    Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'onBlur' | 'id'>,
    FieldWords {
  value: string;
  /** On blur, on Mod+Enter, after half a second without typing, and when the field goes away. */
  onCommit: (value: string) => void;
  isMono?: boolean | undefined;
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  label,
  value,
  onCommit,
  hint,
  error,
  isLabelHidden,
  isMono,
  className,
  rows = 3,
  onKeyDown,
  ...rest
}: TextAreaProps) {
  const id = useId();
  const draft = useDraft(value, onCommit);
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      <textarea
        dir="auto"
        {...rest}
        {...draftControl(draft, { id, hint, error, isCommit: isModEnter, onKeyDown })}
        rows={rows}
        style={{ minHeight: `${rows * 20 + 10}px` }}
        className={clsx(fieldStyles.input, fieldStyles.area, isMono && fieldStyles.mono, className)}
      />
    </Field>
  );
}

function isModEnter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}
