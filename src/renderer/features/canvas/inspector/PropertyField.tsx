import { CircleHelp, RotateCcw } from 'lucide-react';
import type { PropertySpec } from '#shared/design/kinds/kind';
import type { PropertyValue } from '#shared/design/schema';
import { IconButton } from '../../../ui/IconButton';
import type { CombinedValue } from './combined-value';
import { PropertyControl } from './PropertyControl';
import styles from './PropertyField.module.css';

interface PropertyFieldProps {
  readonly spec: PropertySpec;
  readonly current: CombinedValue;
  readonly isReadOnly: boolean;
  /** undefined goes back to the default. */
  readonly onSet: (value: PropertyValue | undefined) => void;
}

/** One property: its name with the help, where its value comes from, and the control. */
export function PropertyField({ spec, current, isReadOnly, onSet }: PropertyFieldProps) {
  const isWide = spec.type === 'text' || spec.type === 'list';
  const canReset = current.origin !== 'default' && !isReadOnly;
  return (
    <div className={styles.property} data-wide={isWide || undefined}>
      <div className={styles.head}>
        <span className={styles.label} aria-hidden="true">
          {spec.label}
        </span>
        <IconButton
          className={styles.help}
          label={spec.help}
          icon={<CircleHelp size={12} />}
          tabIndex={-1}
        />
        {current.origin === 'unknown' && <span className={styles.tag}>unknown</span>}
        {canReset && (
          <IconButton
            className={styles.reset}
            label={`Reset ${spec.label.toLowerCase()} to default`}
            icon={<RotateCcw size={12} />}
            onClick={() => onSet(undefined)}
          />
        )}
      </div>
      <div className={styles.control}>
        <PropertyControl spec={spec} current={current} isReadOnly={isReadOnly} onSet={onSet} />
      </div>
    </div>
  );
}
