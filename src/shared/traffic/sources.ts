import type { CapabilityLookup } from '../design/kinds/capabilities';
import type { Component, ComponentId } from '../design/schema';
import type { Adjacency } from './adjacency';

/** Clients, and whatever works by the clock or on its own: nothing calls it, and it calls something. */
export function sourcesOf(
  components: readonly Component[],
  adjacency: Adjacency,
  has: CapabilityLookup,
): Set<ComponentId> {
  return new Set(
    components
      .filter(
        ({ id, kind }) =>
          has(id, 'source-of-flows') ||
          ((kind === 'scheduler' || kind === 'batch-pipeline') && adjacency.out(id).length > 0),
      )
      .map(({ id }) => id),
  );
}
