import styles from './Meter.module.css';

interface MeterProps {
  /** 0 to 1. */
  share: number;
  /** Where the plan stands, 0 to 1. */
  mark?: number | undefined;
}

/** A bar for the eye; the number beside it says the same in words. */
export function Meter({ share, mark }: MeterProps) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      {mark !== undefined && <span className={styles.mark} style={{ left: `${mark * 100}%` }} />}
    </span>
  );
}
