import type { ReactNode } from 'react';
import styles from './State.module.css';

interface EmptyStateProps {
  /** One sentence that says what will be here, or what to do next. */
  title: string;
  action?: ReactNode;
}

export function EmptyState({ title, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.sentence}>{title}</p>
      {action}
    </div>
  );
}
