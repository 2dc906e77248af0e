import type { CapabilityLookup } from '../design/kinds/capabilities';
import type { Component, ComponentId } from '../design/schema';
import { stronglyConnected } from '../lib/graph/strongly-connected';
import type { FlowSpec } from '../problems/pack';
import type { Adjacency } from './adjacency';

/**
 * Clients, whatever works by the clock or on its own, and where flows of the problem start by themselves: a crawler's
 * loop feeds itself, with nobody outside it.
 */
export function sourcesOf(
  components: readonly Component[],
  adjacency: Adjacency,
  has: CapabilityLookup,
  flows: readonly Pick<FlowSpec, 'startsAt'>[],
): Set<ComponentId> {
  const selfStarting = flows.flatMap(({ startsAt }) => (startsAt ? [startsAt] : []));
  const mayStart = ({ id }: Component) =>
    selfStarting.some((all) => all.every((capability) => has(id, capability)));
  const unfed = components.some(mayStart) ? unfedOf(components, adjacency) : null;
  return new Set(
    components
      .filter((component) => {
        const { id, kind } = component;
        if (has(id, 'source-of-flows')) return true;
        if (adjacency.out(id).length === 0) return false;
        const isByTheClock = kind === 'scheduler' || kind === 'batch-pipeline';
        return isByTheClock || (unfed?.has(id) === true && mayStart(component));
      })
      .map(({ id }) => id),
  );
}

/** Components that nothing leads to but what they lead to themselves. */
function unfedOf(components: readonly Component[], adjacency: Adjacency): Set<ComponentId> {
  const groups = stronglyConnected(
    components.map(({ id }) => id),
    (id) => adjacency.out(id).map(({ to }) => to),
  );
  return new Set(
    groups
      .filter((group) => {
        const members = new Set(group);
        return group.every((id) => adjacency.into(id).every(({ from }) => members.has(from)));
      })
      .flat(),
  );
}
