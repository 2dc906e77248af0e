import styles from './Spinner.module.css';

/** Shows nothing for the first 300 ms, so that quick work does not flicker. */
export function Spinner({ label = 'Loading' }: { label?: string | undefined }) {
  return (
    <div className={styles.frame} role="status">
      <span className={styles.spinner} aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
    </div>
  );
}
