import { kindSpec } from '#shared/design/kinds/catalog';
import { shownName } from '#shared/design/names';
import type { Component, Design } from '#shared/design/schema';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import type { PickerItem } from './SearchPicker';

/** Every other component that a connection can lead to, nearest first. */
export function componentItems(design: Design, source: Component): PickerItem[] {
  const distance = (component: Component) =>
    Math.hypot(component.x - source.x, component.y - source.y);
  return Object.values(design.components)
    .filter(({ id, kind }) => id !== source.id && kindSpec(kind).family !== 'note')
    .sort((one, other) => distance(one) - distance(other))
    .map((component) => {
      const kind = kindSpec(component.kind);
      return {
        id: component.id,
        label: shownName(component),
        detail: shownName(component) === kind.label ? '' : kind.label,
        keywords: [kind.label, ...kind.aliases],
        icon: <ComponentGlyph kind={component.kind} size={16} />,
      };
    });
}
