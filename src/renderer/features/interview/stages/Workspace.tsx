import type { ReactNode } from 'react';
import styles from './Workspace.module.css';

interface WorkspaceProps {
  title: string;
  /** One sentence on what an interviewer looks for here. */
  advice: string;
  isReadOnly: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

/** The page of one stage: scrolls, and is disabled as a whole when the stage is closed. */
export function Workspace({ title, advice, isReadOnly, actions, children }: WorkspaceProps) {
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <header className={styles.header}>
          <div>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.advice}>{advice}</p>
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
        <fieldset className={styles.content} disabled={isReadOnly}>
          <legend className="visually-hidden">{title}</legend>
          {children}
        </fieldset>
      </div>
    </div>
  );
}

interface SectionProps {
  title: string;
  hint?: string | undefined;
  count?: number | undefined;
  /** One field instead of a list, so it keeps clear of the edge. */
  isText?: boolean | undefined;
  children: ReactNode;
}

/** A titled card of a workspace. */
export function Section({ title, hint, count, isText = false, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.sectionHeader}>
        <h3 className={styles.sectionTitle}>{title}</h3>
        {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        {hint && <p className={styles.hint}>{hint}</p>}
      </header>
      {isText ? <div className={styles.text}>{children}</div> : children}
    </section>
  );
}
