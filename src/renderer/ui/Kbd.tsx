import styles from './Kbd.module.css';
import { shortcutKeys } from './shortcut-text';

/** A shortcut in `Mod+Z` notation, drawn as keys. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {shortcutKeys(keys).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
