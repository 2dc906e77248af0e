import { useId } from 'react';
import type { PropertyGroup, PropertySpec } from '#shared/design/kinds/kind';
import type { PropertyValue } from '#shared/design/schema';
import type { CombinedValue } from './combined-value';
import styles from './Inspector.module.css';
import { PropertyField } from './PropertyField';

const GROUPS: readonly PropertyGroup[] = [
  'Capacity',
  'Resilience',
  'Behaviour',
  'Data',
  'Security',
  'Cost',
];

interface PropertyGroupsProps {
  readonly specs: readonly PropertySpec[];
  readonly valueOf: (spec: PropertySpec) => CombinedValue;
  readonly isReadOnly: boolean;
  /** undefined goes back to the default. */
  readonly onSet: (spec: PropertySpec, value: PropertyValue | undefined) => void;
}

export function PropertyGroups({ specs, valueOf, isReadOnly, onSet }: PropertyGroupsProps) {
  const id = useId();
  return GROUPS.map((group) => {
    const own = specs.filter((spec) => spec.group === group);
    if (own.length === 0) return null;
    return (
      <section key={group} className={styles.group} aria-labelledby={`${id}-${group}`}>
        <h3 id={`${id}-${group}`} className={styles.groupTitle}>
          {group}
        </h3>
        {own.map((spec) => (
          <PropertyField
            key={spec.id}
            spec={spec}
            current={valueOf(spec)}
            isReadOnly={isReadOnly}
            onSet={(value) => onSet(spec, value)}
          />
        ))}
      </section>
    );
  });
}
