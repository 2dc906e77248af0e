import { useState } from 'react';
import type { PropertyGroup, PropertySpec } from '#shared/design/kinds/kind';
import type { PropertyValue } from '#shared/design/schema';
import { SearchField } from '../../../ui/SearchField';
import type { CombinedValue } from './combined-value';
import { useCollapsedGroups } from './collapsed-groups';
import styles from './Inspector.module.css';
import { PropertyField } from './PropertyField';
import { PropertySection } from './PropertySection';

const GROUPS: readonly PropertyGroup[] = [
  'Capacity',
  'Resilience',
  'Behaviour',
  'Data',
  'Security',
  'Cost',
];
/** From more properties than this on, finding one by its name is faster than by looking. */
const FEW_PROPERTIES = 12;

interface PropertyGroupsProps {
  readonly specs: readonly PropertySpec[];
  readonly valueOf: (spec: PropertySpec) => CombinedValue;
  readonly isReadOnly: boolean;
  /** undefined goes back to the default. */
  readonly onSet: (spec: PropertySpec, value: PropertyValue | undefined) => void;
}

export function PropertyGroups({ specs, valueOf, isReadOnly, onSet }: PropertyGroupsProps) {
  const [query, setQuery] = useState('');
  const collapsed = useCollapsedGroups((state) => state.titles);
  const found = specs.filter((spec) => isAbout(spec, query));
  return (
    <>
      {specs.length > FEW_PROPERTIES && (
        <SearchField label="Find a property" value={query} onChange={setQuery} />
      )}
      {GROUPS.map((group) => {
        const own = found.filter((spec) => spec.group === group);
        if (own.length === 0) return null;
        const stated = own.filter((spec) => valueOf(spec).origin !== 'default').length;
        return (
          <PropertySection
            key={group}
            title={group}
            statedCount={stated}
            isOpen={query !== '' || !collapsed.includes(group)}
          >
            {own.map((spec) => (
              <PropertyField
                key={spec.id}
                spec={spec}
                current={valueOf(spec)}
                isReadOnly={isReadOnly}
                onSet={(value) => onSet(spec, value)}
              />
            ))}
          </PropertySection>
        );
      })}
      {found.length === 0 && (
        <p className={styles.muted}>
          {query === ''
            ? 'They have no properties in common.'
            : 'No property is called that. Search by another word.'}
        </p>
      )}
    </>
  );
}

/** Whether each word of the query stands in the name, the help or the group. */
function isAbout({ label, help, group }: PropertySpec, query: string): boolean {
  const text = `${label} ${help} ${group}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
