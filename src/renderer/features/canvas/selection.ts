import type { Design } from '#shared/design/schema';
import type { CanvasSelection } from './canvas-types';
import { isSameList } from './flow/keep-same';

export const EMPTY_SELECTION: CanvasSelection = { components: [], connections: [], boundaries: [] };

/** Whether there is nothing to see or select. */
export function isEmpty({ components, boundaries }: Design): boolean {
  return Object.keys(components).length + Object.keys(boundaries).length === 0;
}

export function selectionSize(selection: CanvasSelection): number {
  return selection.components.length + selection.connections.length + selection.boundaries.length;
}

export function isSelected(selection: CanvasSelection, id: string): boolean {
  return (
    selection.components.includes(id) ||
    selection.connections.includes(id) ||
    selection.boundaries.includes(id)
  );
}

export function isSameSelection(one: CanvasSelection, other: CanvasSelection): boolean {
  return (
    isSameList(one.components, other.components) &&
    isSameList(one.connections, other.connections) &&
    isSameList(one.boundaries, other.boundaries)
  );
}

/** Whether the design has a component, boundary or connection with the id. */
export function hasItem({ components, boundaries, connections }: Design, id: string): boolean {
  return id in components || id in boundaries || id in connections;
}

export function selectComponents(components: readonly string[]): CanvasSelection {
  return { ...EMPTY_SELECTION, components };
}

export function selectConnections(connections: readonly string[]): CanvasSelection {
  return { ...EMPTY_SELECTION, connections };
}

export function selectBoundaries(boundaries: readonly string[]): CanvasSelection {
  return { ...EMPTY_SELECTION, boundaries };
}

/** The selection without what the design no longer has; the same object when nothing is missing. */
export function presentIn(design: Design, selection: CanvasSelection): CanvasSelection {
  const present: CanvasSelection = {
    components: selection.components.filter((id) => id in design.components),
    connections: selection.connections.filter((id) => id in design.connections),
    boundaries: selection.boundaries.filter((id) => id in design.boundaries),
  };
  return selectionSize(present) === selectionSize(selection) ? selection : present;
}

export interface SelectChange {
  readonly id: string;
  readonly selected: boolean;
}

/** The selection after some records of the design were selected or deselected. */
export function withSelectChanges(
  design: Design,
  selection: CanvasSelection,
  changes: readonly SelectChange[],
): CanvasSelection {
  const changed = (ids: readonly string[], records: Readonly<Record<string, unknown>>) => {
    const own = changes.filter((change) => change.id in records);
    if (own.length === 0) return ids;
    const result = new Set(ids);
    for (const change of own) {
      if (change.selected) result.add(change.id);
      else result.delete(change.id);
    }
    return [...result];
  };
  return {
    components: changed(selection.components, design.components),
    connections: changed(selection.connections, design.connections),
    boundaries: changed(selection.boundaries, design.boundaries),
  };
}
