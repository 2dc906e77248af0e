import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ConstantOverrides } from '#shared/load/constants/constants';
import type { ConstantGroup } from './constant-groups';
import { ConstantRow } from './ConstantRow';
import styles from './Constants.module.css';

interface ConstantGroupSectionProps {
  readonly group: ConstantGroup;
  readonly overrides: ConstantOverrides;
  readonly isOpen: boolean;
  readonly soughtId: string | null;
  readonly onToggle: () => void;
}

/** Constants that belong together, under a title that opens and closes them. */
export function ConstantGroupSection({
  group: { title, constants, changedCount },
  overrides,
  isOpen,
  soughtId,
  onToggle,
}: ConstantGroupSectionProps) {
  const id = useId();
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3>
        <button
          type="button"
          className={styles.groupButton}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <Arrow size={14} className={styles.arrow} aria-hidden="true" />
          <span id={id} className={styles.groupTitle}>
            {title}
          </span>
          <span className={styles.count}>
            {constants.length}
            {changedCount > 0 && ` · ${changedCount} changed`}
          </span>
        </button>
      </h3>
      {isOpen && (
        <ul className={styles.rows}>
          {constants.map((spec) => (
            <ConstantRow
              key={spec.id}
              spec={spec}
              override={overrides[spec.id]}
              isSought={spec.id === soughtId}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
