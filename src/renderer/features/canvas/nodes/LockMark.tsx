import { clsx } from 'clsx';
import { Lock } from 'lucide-react';
import styles from './LockMark.module.css';

/** Shows that something is locked; its accessible name says it in words. */
export function LockMark({ isCorner = false }: { readonly isCorner?: boolean }) {
  return (
    <span className={clsx(styles.mark, isCorner && styles.corner)} aria-hidden="true">
      <Lock />
    </span>
  );
}
