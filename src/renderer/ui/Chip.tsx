import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  tone?: 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | undefined;
  children: ReactNode;
}

/** A word or two of state; the words carry the meaning, the tone only helps the eye. */
export function Chip({ tone = 'neutral', children }: ChipProps) {
  return <span className={clsx(styles.chip, styles[tone])}>{children}</span>;
}
