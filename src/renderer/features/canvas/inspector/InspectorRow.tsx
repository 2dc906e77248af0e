import type { ReactNode } from 'react';
import styles from './Inspector.module.css';

interface InspectorRowProps {
  /** What is seen beside the control, which carries the same words as its own, hidden label. */
  readonly name: string;
  readonly children: ReactNode;
}

export function InspectorRow({ name, children }: InspectorRowProps) {
  return (
    <div className={styles.row}>
      <span className={styles.rowName} aria-hidden="true">
        {name}
      </span>
      {children}
    </div>
  );
}
