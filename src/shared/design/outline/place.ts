import { placeBoundaries, placeComponents } from '../file/layout';
import type { BoundaryDraft, ComponentDraft } from '../file/read-items';
import type { Component, Connection, Design } from '../schema';

/** The records of an outline; places may be missing. */
interface Drafts {
  readonly components: ReadonlyMap<string, ComponentDraft>;
  readonly boundaries: ReadonlyMap<string, BoundaryDraft>;
  readonly connections: ReadonlyMap<string, Connection>;
}

/** The design with a place for everything, the records of the base in their order and the new ones after them. */
export function withPlaces(drafts: Drafts, base: Design): Design {
  const { connections } = drafts;
  const components = inOrderOf(base.components, drafts.components);
  const boundaries = inOrderOf(base.boundaries, drafts.boundaries);
  const placed: Record<string, Component> = {};
  for (const [id, draft] of placeComponents(components, boundaries, connections.values())) {
    placed[id] = { ...draft, boundary: draft.boundary ?? null };
  }
  return {
    components: placed,
    connections: Object.fromEntries(inOrderOf(base.connections, connections)),
    boundaries: placeBoundaries(boundaries, Object.values(placed)),
  };
}

function inOrderOf<Item>(
  base: Readonly<Record<string, unknown>>,
  items: ReadonlyMap<string, Item>,
): ReadonlyMap<string, Item> {
  const known = Object.keys(base).filter((id) => items.has(id));
  const order = new Set([...known, ...items.keys()]);
  return new Map(
    [...order].flatMap((id) => {
      const item = items.get(id);
      return item ? [[id, item]] : [];
    }),
  );
}
