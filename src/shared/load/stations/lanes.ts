import { kindSpec } from '../../design/kinds/catalog';
import type { Component, ComponentId, Design } from '../../design/schema';
import { recalledLast } from '../../lib/memoised';
import { PropertyReader } from './properties';

/**
 * How many instances of a consumer can have work at the same time: as many as the buffers that feed it have partitions.
 * null: nothing keeps any of them idle.
 */
export function lanesInto(design: Design, consumer: ComponentId): number | null {
  return lanesOf(design).get(consumer) ?? null;
}

/** By consumer; those that also get work from elsewhere are left out. */
const lanesOf = recalledLast(({ components, connections }: Design) => {
  const lanes = new Map<ComponentId, number>();
  const free = new Set<ComponentId>();
  for (const { from, to, mode } of Object.values(connections)) {
    const source = components[from];
    if (!source || mode === 'replicate') continue;
    const own = lanesFrom(source);
    if (own === null) free.add(to);
    else lanes.set(to, (lanes.get(to) ?? 0) + own);
  }
  for (const consumer of free) lanes.delete(consumer);
  return lanes;
});

/** What must stay in order within a partition is one consumer's at a time. */
function lanesFrom(source: Component): number | null {
  if (kindSpec(source.kind).family !== 'messaging') return null;
  const properties = new PropertyReader(source);
  if (properties.choice('ordering') === 'total') return 1;
  const partitions = properties.number('partitions');
  return partitions === null ? null : Math.max(1, partitions);
}
