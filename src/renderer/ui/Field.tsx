import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Field.module.css';

/** What is said around a control. */
export interface FieldWords {
  label: string;
  isLabelHidden?: boolean | undefined;
  hint?: string | undefined;
  /** Takes the place of the hint. */
  error?: string | undefined;
}

interface FieldProps extends FieldWords {
  id: string;
  children: ReactNode;
}

/** Ids that describe a control, for its aria-describedby. */
export function describedBy(
  id: string,
  hint: string | undefined,
  error: string | undefined,
): string | undefined {
  if (error) return `${id}-error`;
  return hint ? `${id}-hint` : undefined;
}

/** The label above a control and its hint or error below. */
export function Field({ id, label, isLabelHidden, hint, error, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={clsx(styles.label, isLabelHidden && 'visually-hidden')}>
        {label}
      </label>
      {children}
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}
