import { useId } from 'react';
import styles from './SegmentedControl.module.css';

interface SegmentedControlProps<Value extends string> {
  label: string;
  /** null: not the same for all that it is about. */
  value: Value | null;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
  isLabelHidden?: boolean | undefined;
}

/** One of a few, all of them visible; arrow keys choose. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={isLabelHidden ? 'visually-hidden' : styles.legend}>
        {value === null ? `${label} · mixed` : label}
      </legend>
      <div className={styles.group}>
        {options.map((option) => (
          <label key={option.value} className={styles.item}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
