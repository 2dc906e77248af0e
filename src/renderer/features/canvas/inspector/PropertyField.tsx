import { CircleHelp, RotateCcw } from 'lucide-react';
import type { PropertySpec } from '#shared/design/kinds/kind';
import type { PropertyValue } from '#shared/design/schema';
import { IconButton } from '../../../ui/IconButton';
import { Tooltip } from '../../../ui/Tooltip';
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
  const isWide = needsWholeWidth(spec);
  const canReset = current.origin !== 'default' && !isReadOnly;
  return (
    <div className={styles.property} data-wide={isWide || undefined}>
      <div className={styles.head}>
        <span className={styles.label}>
          <span aria-hidden="true">{spec.label}</span>
          {current.origin === 'unknown' && <span className={styles.unknown}>unknown</span>}
          {current.origin === 'default' && spec.default !== null && (
            <span className={styles.default}>default</span>
          )}
        </span>
        <Tooltip label={spec.help} side="left">
          <button
            type="button"
            className={styles.help}
            aria-label={`About ${spec.label.toLowerCase()}`}
          >
            <CircleHelp size={12} />
          </button>
        </Tooltip>
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

/** The longest option that fits beside the name of the property. */
const SHORT_OPTION_LENGTH = 14;

function needsWholeWidth(spec: PropertySpec): boolean {
  return (
    spec.type === 'text' ||
    spec.type === 'list' ||
    (spec.type === 'choice' && spec.options.some(({ label }) => label.length > SHORT_OPTION_LENGTH))
  );
}
