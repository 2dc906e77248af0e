import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './RoomContent.module.css';

interface RoomContentProps {
  /** Text and forms are read better in a narrow column. */
  isNarrow?: boolean;
  children: ReactNode;
}

/** Sections below each other under the head of a room, in a column that scrolls. */
export function RoomContent({ isNarrow = false, children }: RoomContentProps) {
  return (
    <div className={styles.scroller}>
      <div className={clsx(styles.content, isNarrow && styles.narrow)}>{children}</div>
    </div>
  );
}
