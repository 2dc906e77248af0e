import type { Boundary, Component, Connection, Design } from '#shared/design/schema';

/**
 * A drawing of exactly so many components: copies of one side by side, none of which knows of the others, so that the
 * problem's flows go through all of them. The last copy is cut off where the number is reached.
 */
export function copiesOf(design: Design, size: number): Design {
  const originals = Object.values(design.components).filter(({ kind }) => kind !== 'note');
  if (originals.length === 0) throw new Error('There is nothing to copy.');
  const copies = Math.ceil(size / originals.length);
  const components: Component[] = [];
  const connections: Connection[] = [];
  const boundaries: Boundary[] = [];
  for (let copy = 1; copy <= copies; copy += 1) {
    const named = (id: string) => `${id}-${copy}`;
    const drawn = originals.slice(0, size - components.length);
    const ids = new Set(drawn.map(({ id }) => id));
    for (const { id, name, boundary, ...rest } of drawn) {
      components.push({
        ...rest,
        id: named(id),
        name: `${name} ${copy}`,
        boundary: boundary === null ? null : named(boundary),
      });
    }
    for (const { id, from, to, ...rest } of Object.values(design.connections)) {
      if (!ids.has(from) || !ids.has(to)) continue;
      connections.push({ ...rest, id: named(id), from: named(from), to: named(to) });
    }
    for (const { id, parent, ...rest } of Object.values(design.boundaries))
      boundaries.push({ ...rest, id: named(id), parent: parent === null ? null : named(parent) });
  }
  return {
    ...design,
    components: byId(components),
    connections: byId(connections),
    boundaries: byId(boundaries),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((one) => [one.id, one]));
}
