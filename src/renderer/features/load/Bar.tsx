import { clsx } from 'clsx';
import styles from './Bar.module.css';

interface BarProps {
  /** 0 to 1. */
  part: number;
  tone: 'accent' | 'neutral' | 'cache' | 'messaging' | 'bad';
}

/** A share as a length; the number stands beside it. */
export function Bar({ part, tone }: BarProps) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={clsx(styles.bar, styles[tone])} style={{ width: `${part * 100}%` }} />
    </span>
  );
}
