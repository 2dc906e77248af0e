import { changeKind, renameComponent, setProperties } from '#shared/design/edit';
import { KINDS, kindSpec, propertyValue } from '#shared/design/kinds/catalog';
import type { ComponentKind, PropertySpec } from '#shared/design/kinds/kind';
import { MAX_NAME_LENGTH, type Component, type PropertyValue } from '#shared/design/schema';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { shownName } from '../accessible-names';
import { combined } from './combined-value';
import { InspectorHead } from './InspectorHead';
import { InspectorRow } from './InspectorRow';
import type { InspectorPartProps } from './inspector-props';
import { PropertyGroups } from './PropertyGroups';

interface ComponentInspectorProps extends InspectorPartProps {
  /** All of one kind; an edit holds for all of them. */
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
      <InspectorHead
        icon={<ComponentGlyph kind={first.kind} size={20} />}
        title={words}
        kind={spec.label}
        description={spec.description}
      />
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
          value={first.kind}
          isDisabled={isReadOnly}
          options={KINDS.map(({ kind, label }) => ({ value: kind, label }))}
          onChange={(value) => {
            const chosen = KINDS.find(({ kind }) => kind === value);
            if (chosen) setKind(chosen.kind);
          }}
        />
      </InspectorRow>
      <PropertyGroups
        specs={spec.properties}
        valueOf={(property) =>
          combined(components.map((component) => propertyValue(component, property.id)))
        }
        isReadOnly={isReadOnly}
        onSet={setAll}
      />
    </>
  );
}
