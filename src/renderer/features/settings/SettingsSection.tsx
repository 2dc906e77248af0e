import { useId, type ReactNode } from 'react';
import styles from './SettingsSection.module.css';

/** A group of settings under its title. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.card}>{children}</div>
    </section>
  );
}

interface SettingRowProps {
  title: string;
  hint?: ReactNode;
  children?: ReactNode;
}

/** What a setting is at the left, its control at the right. */
export function SettingRow({ title, hint, children }: SettingRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.texts}>
        <p className={styles.name}>{title}</p>
        {hint && <div className={styles.hint}>{hint}</div>}
      </div>
      {children}
    </div>
  );
}
