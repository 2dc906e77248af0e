import type { ReactNode } from 'react';
import type { ListName } from '../answers-edit';
import styles from './Card.module.css';
import { RemoveCardButton } from './RemoveCardButton';

interface CardProps {
  list: ListName;
  id: string;
  label: string;
  /** Stands before the title. */
  lead?: ReactNode;
  title: ReactNode;
  children: ReactNode;
}

/** An answer of several fields: its title in a row with the button that deletes it, the fields below. */
export function Card({ list, id, label, lead, title, children }: CardProps) {
  return (
    <article className={styles.card} aria-label={label}>
      <header className={styles.header}>
        {lead}
        <div className={styles.title}>{title}</div>
        <RemoveCardButton list={list} id={id} />
      </header>
      {children}
    </article>
  );
}
