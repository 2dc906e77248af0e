import { changeKind, renameComponent, setProperties } from '#shared/design/edit';
import { KINDS, kindSpec, propertyValue } from '#shared/design/kinds/catalog';
import type { ComponentKind, PropertySpec } from '#shared/design/kinds/kind';
import { MAX_NAME_LENGTH, type Component, type PropertyValue } from '#shared/design/schema';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { shownName } from '../accessible-names';
import { combined } from './combined-value';
import styles from './Inspector.module.css';
import { InspectorHead } from './InspectorHead';
import { InspectorRow } from './InspectorRow';
import type { InspectorPartProps } from './inspector-props';
import { MIXED, MIXED_OPTION } from './mixed';
import { PropertyGroups } from './PropertyGroups';
import { sharedProperties } from './shared-properties';

interface ComponentInspectorProps extends InspectorPartProps {
  /** An edit holds for all of them; those of several kinds have the properties that all the kinds have. */
  readonly components: readonly Component[];
  readonly first: Component;
}

export function ComponentInspector({
  design,
  components,
  first,
  isReadOnly,
  apply,
}: ComponentInspectorProps) {
  const spec = kindSpec(first.kind);
  const isOne = components.length === 1;
  const kinds = [...new Set(components.map(({ kind }) => kind))];
  const isOneKind = kinds.length === 1;
  const words = isOne ? shownName(first) : `${components.length} components`;
  const setAll = (property: PropertySpec, value: PropertyValue | undefined) => {
    const next = components.reduce(
      (changed, { id }) => setProperties(changed, id, { [property.id]: value }),
      design,
    );
    const verb = value === undefined ? 'Reset' : 'Set';
    apply(next, `${verb} ${property.label.toLowerCase()} of ${words}`);
  };
  const setKind = (kind: ComponentKind) => {
    const next = components.reduce((changed, { id }) => changeKind(changed, id, kind), design);
    apply(next, `Change ${words} to ${kindSpec(kind).label}`);
  };

  return (
    <>
      {isOneKind ? (
        <InspectorHead
          icon={<ComponentGlyph kind={first.kind} size={20} />}
          title={words}
          kind={spec.label}
          description={spec.description}
        />
      ) : (
        <header className={styles.head}>
          <h2 className={styles.title}>{words}</h2>
          <p className={styles.muted}>
            {kinds.map((kind) => kindSpec(kind).label).join(', ')}: what all of them have.
          </p>
        </header>
      )}
      {isOne && (
        <InspectorRow name="Name">
          <TextField
            label="Name"
            isLabelHidden
            value={first.name}
            placeholder={spec.label}
            maxLength={MAX_NAME_LENGTH}
            readOnly={isReadOnly}
            onCommit={(name) =>
              apply(renameComponent(design, first.id, name.trim()), `Rename to ${name.trim()}`)
            }
          />
        </InspectorRow>
      )}
      <InspectorRow name="Kind">
        <SelectField
          label="Kind"
          isLabelHidden
          value={isOneKind ? first.kind : MIXED}
          isDisabled={isReadOnly}
          options={[
            ...(isOneKind ? [] : [MIXED_OPTION]),
            ...KINDS.map(({ kind, label }) => ({ value: kind, label })),
          ]}
          onChange={(value) => {
            const chosen = KINDS.find(({ kind }) => kind === value);
            if (chosen) setKind(chosen.kind);
          }}
        />
      </InspectorRow>
      <PropertyGroups
        specs={sharedProperties(kinds.map((kind) => kindSpec(kind).properties))}
        valueOf={(property) =>
          combined(components.map((component) => propertyValue(component, property.id)))
        }
        isReadOnly={isReadOnly}
        onSet={setAll}
      />
    </>
  );
}
