import type { ReactNode } from 'react';
import styles from './RoomHeader.module.css';

/** The bar at the top of a room. */
export function RoomHeader({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  );
}
