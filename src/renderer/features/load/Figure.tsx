import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { FigureRef } from '#shared/load/results';
import styles from './Figure.module.css';
import { askWhy } from './live-load';

interface FigureProps {
  of: FigureRef;
  /** What it is: "Redirect, p99". */
  label: string;
  /** With its unit; null: it could not be computed, and the answer to "why?" says why. */
  value: string | null;
  className?: string | undefined;
}

/** A figure whose name stands elsewhere, such as over its column: a button that answers "why?". */
export function Figure({ of, label, value, className }: FigureProps) {
  return (
    <WhyButton
      of={of}
      label={`${label}: ${value ?? 'not computed'}. Why?`}
      className={clsx(value === null && styles.missing, className)}
    >
      <span className={styles.value}>{value ?? '–'}</span>
    </WhyButton>
  );
}

/** A figure in words of its own: a button that answers "why?". */
export function FigureInWords({ of, children }: { of: FigureRef; children: ReactNode }) {
  return (
    <WhyButton of={of}>
      {children}
      <span className="visually-hidden">. Why?</span>
    </WhyButton>
  );
}

interface WhyButtonProps {
  of: FigureRef;
  label?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

function WhyButton({ of, label, className, children }: WhyButtonProps) {
  return (
    <button
      type="button"
      className={clsx(styles.figure, className)}
      aria-label={label}
      aria-haspopup="dialog"
      onClick={(event) => askWhy(of, event.currentTarget.getBoundingClientRect())}
    >
      {children}
    </button>
  );
}
