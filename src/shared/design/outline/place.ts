import { placeBoundaries, placeComponents } from '../file/layout';
import type { Component, Design } from '../schema';
import { type Drafts, placeInFrames } from './place-in-frames';

/**
 * The design with a place for everything, the records of the base in their order and the new ones after them. What is
 * new in a frame that is drawn already goes into it; the rest is laid out below everything.
 */
export function withPlaces(drafts: Drafts, base: Design): Design {
  const connections = inOrderOf(base.connections, drafts.connections);
  const reframed = [...drafts.boundaries.values()].filter(
    ({ id, parent }) =>
      Object.hasOwn(base.boundaries, id) && base.boundaries[id]?.parent !== parent,
  );
  const { components, boundaries } = placeInFrames(
    {
      components: inOrderOf(base.components, drafts.components),
      boundaries: inOrderOf(base.boundaries, drafts.boundaries),
      connections,
    },
    reframed.map(({ id }) => id),
  );
  const placed: Record<string, Component> = {};
  for (const [id, draft] of placeComponents(components, boundaries, connections.values())) {
    placed[id] = { ...draft, boundary: draft.boundary ?? null };
  }
  return {
    components: placed,
    connections: Object.fromEntries(connections),
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
