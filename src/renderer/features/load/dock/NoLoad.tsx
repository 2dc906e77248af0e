import styles from './NoLoad.module.css';
import type { NoLoadReason } from './why-no-load';

export function NoLoad({ why: { short, next } }: { why: NoLoadReason }) {
  return (
    <div className={styles.empty}>
      <p className={styles.what}>{short}</p>
      <p className={styles.next}>{next}</p>
    </div>
  );
}
