import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { toggleGroup } from './collapsed-groups';
import styles from './Inspector.module.css';

interface PropertySectionProps {
  readonly title: string;
  /** How many of its properties somebody has set. */
  readonly statedCount: number;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Properties that belong together; it stays as open or closed as it was left. */
export function PropertySection({ title, statedCount, isOpen, children }: PropertySectionProps) {
  const id = useId();
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={styles.group} aria-labelledby={`${id}-title`}>
      <h3 className={styles.groupTitle}>
        <button
          type="button"
          className={styles.groupButton}
          aria-expanded={isOpen}
          onClick={() => toggleGroup(title)}
        >
          <span id={`${id}-title`}>{title}</span>
          {!isOpen && statedCount > 0 && <span className={styles.muted}>{statedCount} set</span>}
          <Arrow size={14} className={styles.groupArrow} aria-hidden="true" />
        </button>
      </h3>
      {isOpen && children}
    </section>
  );
}
