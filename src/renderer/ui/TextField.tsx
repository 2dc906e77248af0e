import { clsx } from 'clsx';
import { useId, type ComponentPropsWithRef } from 'react';
import { Field, describedBy } from './Field';
import fieldStyles from './Field.module.css';
import { useDraft } from './use-draft';

interface TextFieldProps extends Omit<
  ComponentPropsWithRef<'input'>,
  'value' | 'onChange' | 'onBlur' | 'id' | 'type'
> {
  label: string;
  value: string;
  /** On blur, on Enter, after half a second without typing, and when the field goes away. */
  onCommit: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  isLabelHidden?: boolean | undefined;
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
        id={id}
        type="text"
        className={clsx(fieldStyles.input, isMono && fieldStyles.mono, className)}
        value={draft.text}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            draft.commit();
          }
          if (event.key === 'Escape' && draft.isEditing) {
            event.stopPropagation();
            draft.revert();
          }
          onKeyDown?.(event);
        }}
      />
    </Field>
  );
}
