import type { ReactNode } from 'react';
import { useIsPlain } from './plain-context';
import styles from './Inspector.module.css';

interface InspectorHeadProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly kind: string;
  readonly description: string;
}

/** What is selected, and what such a thing is. */
export function InspectorHead({ icon, title, kind, description }: InspectorHeadProps) {
  const isPlain = useIsPlain();
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {!isPlain && icon}
          <span className={styles.titleText} title={title} dir="auto">
            {title}
          </span>
        </h2>
      </header>
      {!isPlain && (
        <details className={styles.about}>
          <summary>What is this?</summary>
          <p>
            {kind}. {description}
          </p>
        </details>
      )}
    </>
  );
}

/** How many things of different sorts are selected. */
export function SeveralHead({ words, note }: { words: string; note?: string | undefined }) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{words}</h2>
      {note && <p className={styles.muted}>{note}</p>}
    </header>
  );
}
