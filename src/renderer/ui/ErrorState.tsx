import type { ReactNode } from 'react';
import styles from './State.module.css';

interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** That the work is safe, and what to do. */
  detail: string;
  action?: ReactNode;
}

export function ErrorState({ title, detail, action }: ErrorStateProps) {
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.sentence}>{detail}</p>
      {action}
    </div>
  );
}
