import type { ComponentId } from '../../design/schema';
import type { FlowSpec } from '../../problems/pack';
import { carries, outOf, type Adjacency, type CapabilityLookup } from './adjacency';
import { commonToAllPaths } from './dominators';
import { reachableFrom } from './reach';
import type { PathMatch } from './required-paths';
import { connectionText } from './values';

/**
 * The components that a flow cannot do without, clients left out: those on every way along its required paths, and the
 * makers of ids that one of them waits for. A flow that is handled later waits for nobody and has none.
 */
export function hardDependencies(
  paths: readonly PathMatch[],
  adjacency: Adjacency,
  has: CapabilityLookup,
): Map<ComponentId, readonly FlowSpec[]> {
  const flowsById = new Map<ComponentId, FlowSpec[]>();
  const add = (id: ComponentId, flow: FlowSpec) => {
    if (has(id, 'source-of-flows')) return;
    const flows = flowsById.get(id) ?? [];
    if (!flows.includes(flow)) flows.push(flow);
    flowsById.set(id, flows);
  };
  for (const match of paths) {
    const { flow } = match;
    if (!flow || flow.isAsync || !match.isSatisfied) continue;
    for (const id of unavoidable(match)) {
      add(id, flow);
      for (const maker of idMakersCalledBy(id, flow, adjacency, has)) add(maker, flow);
    }
  }
  return flowsById;
}

function unavoidable(match: PathMatch): ComponentId[] {
  const out = outOf(match.links);
  const waiting = match.links.filter(({ isAsync }) => !isAsync);
  const waited = reachableFrom(match.sources, outOf(waiting));
  const successors = (id: ComponentId) => out(id).map(({ to }) => to);
  return [...commonToAllPaths(match.sources, match.targets, successors)]
    .filter((id) => waited.has(id))
    .sort();
}

function idMakersCalledBy(
  caller: ComponentId,
  flow: FlowSpec,
  adjacency: Adjacency,
  has: CapabilityLookup,
): ComponentId[] {
  if (flow.operation !== 'write') return [];
  return adjacency
    .out(caller)
    .filter(
      (link) =>
        !link.isAsync &&
        has(link.to, 'unique-ids') &&
        carries(link, flow) &&
        connectionText(link.connection, 'criticality').value !== 'soft',
    )
    .map(({ to }) => to);
}
