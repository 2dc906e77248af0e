import { RotateCcw } from 'lucide-react';
import type { PropertySpec } from '#shared/design/kinds/kind';
import type { PropertyValue } from '#shared/design/schema';
import { IconButton } from '../../../ui/IconButton';
import { Tooltip } from '../../../ui/Tooltip';
import type { CombinedValue } from './combined-value';
import { useIsPlain } from './plain-context';
import { PropertyControl } from './PropertyControl';
import styles from './PropertyField.module.css';

interface PropertyFieldProps {
  readonly spec: PropertySpec;
  readonly current: CombinedValue;
  readonly isReadOnly: boolean;
  /** undefined goes back to the default. */
  readonly onSet: (value: PropertyValue | undefined) => void;
}

/** One property: its name, which tells more when pointed at or focused, and the control. */
export function PropertyField({ spec, current, isReadOnly, onSet }: PropertyFieldProps) {
  const isPlain = useIsPlain();
  const isWide = needsWholeWidth(spec);
  const isDefault = current.origin === 'default';
  return (
    <div className={styles.property} data-wide={isWide || undefined}>
      <div className={styles.head}>
        {isPlain ? (
          <span className={styles.name}>{spec.label}</span>
        ) : (
          <Tooltip label={spec.help} side="left">
            <button
              type="button"
              className={styles.name}
              aria-label={`About ${spec.label.toLowerCase()}`}
            >
              {spec.label}
            </button>
          </Tooltip>
        )}
        {current.origin === 'unknown' && <span className={styles.unknown}>unknown</span>}
        {isDefault && spec.default !== null && <span className="visually-hidden">default</span>}
        {!isDefault && !isReadOnly && (
          <IconButton
            className={styles.reset}
            label={`Reset ${spec.label.toLowerCase()} to default`}
            icon={<RotateCcw size={12} />}
            onClick={() => onSet(undefined)}
          />
        )}
      </div>
      <div className={styles.control} data-default={isDefault || undefined}>
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
