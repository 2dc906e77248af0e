import { Check, ChevronDown } from 'lucide-react';
import { Select } from 'radix-ui';
import { useId, useState } from 'react';
import { Field } from './Field';
import styles from './SelectField.module.css';

interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
  hint?: string | undefined;
}

/** Radix reserves the empty value for "nothing chosen", so an option with an empty value travels under this name. */
const EMPTY = '(empty)';

export function SelectField({
  label,
  value,
  options,
  onChange,
  isLabelHidden,
  isDisabled = false,
  hint,
}: SelectFieldProps) {
  const id = useId();
  // Options cost more than all the rest of a form: they are made once somebody comes to choose.
  const [isReached, setIsReached] = useState(false);
  const chosen = options.find((option) => option.value === value);
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} hint={hint}>
      <Select.Root
        value={value || EMPTY}
        onValueChange={(next) => onChange(next === EMPTY ? '' : next)}
        disabled={isDisabled}
      >
        <Select.Trigger
          id={id}
          className={styles.trigger}
          onFocus={() => setIsReached(true)}
          onPointerDown={() => setIsReached(true)}
        >
          <span className={styles.value}>
            <Select.Value>{chosen?.label}</Select.Value>
          </span>
          <Select.Icon className={styles.icon}>
            <ChevronDown size={14} />
          </Select.Icon>
        </Select.Trigger>
        {isReached && (
          <Select.Portal>
            <Select.Content
              className={styles.content}
              position="popper"
              sideOffset={4}
              collisionPadding={8}
            >
              <Select.Viewport className={styles.viewport}>
                {options.map((option) => (
                  <Select.Item
                    key={option.value}
                    value={option.value || EMPTY}
                    className={styles.item}
                  >
                    <span className={styles.texts}>
                      <Select.ItemText>{option.label}</Select.ItemText>
                      {option.hint && <span className={styles.hint}>{option.hint}</span>}
                    </span>
                    <Select.ItemIndicator className={styles.check}>
                      <Check size={14} />
                    </Select.ItemIndicator>
                  </Select.Item>
                ))}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        )}
      </Select.Root>
    </Field>
  );
}
