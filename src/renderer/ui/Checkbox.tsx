import { Check, Minus } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { useId } from 'react';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  label: string;
  isChecked: boolean | 'mixed';
  onChange: (isChecked: boolean) => void;
  hint?: string | undefined;
  isDisabled?: boolean | undefined;
}

export function Checkbox({ label, isChecked, onChange, hint, isDisabled = false }: CheckboxProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <Radix.Root
        id={id}
        className={styles.box}
        checked={isChecked === 'mixed' ? 'indeterminate' : isChecked}
        onCheckedChange={(next) => onChange(next === true)}
        disabled={isDisabled}
        aria-describedby={hint && `${id}-hint`}
      >
        <Radix.Indicator className={styles.mark}>
          {isChecked === 'mixed' ? (
            <Minus size={12} strokeWidth={3} />
          ) : (
            <Check size={12} strokeWidth={3} />
          )}
        </Radix.Indicator>
      </Radix.Root>
      <div className={styles.texts}>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
