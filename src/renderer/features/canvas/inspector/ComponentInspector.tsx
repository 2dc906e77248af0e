import { changeKind, renameComponent, setProperties } from '#shared/design/edit';
import { KINDS, kindSpec, propertyValue } from '#shared/design/kinds/catalog';
import type { ComponentKind, PropertySpec } from '#shared/design/kinds/kind';
import { shownName } from '#shared/design/names';
import type { Component, PropertyValue } from '#shared/design/schema';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { combined } from './combined-value';
import type { InspectorPartProps } from './inspector-props';
import { ItemHead } from './ItemHead';
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
      <ItemHead
        icon={<ComponentGlyph kind={first.kind} size={20} />}
        title={words}
        spec={kinds.length === 1 ? spec : null}
        kinds={KINDS}
        severalNote={`${kinds.map((kind) => kindSpec(kind).label).join(', ')}: what all of them have.`}
        name={isOne ? { given: first.name, placeholder: spec.label } : null}
        isReadOnly={isReadOnly}
        onRename={(name) => apply(renameComponent(design, first.id, name), `Rename to ${name}`)}
        onChangeKind={setKind}
      />
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
