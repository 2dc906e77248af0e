import type { ComponentId } from '../../design/schema';
import { commonToAllPaths } from '../../lib/graph/common-to-all-paths';
import type { FlowSpec } from '../../problems/pack';
import { carries, outOf, type Adjacency, type CapabilityLookup } from './adjacency';
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
    for (const id of unavoidable(match, has)) {
      add(id, flow);
      for (const maker of idMakersCalledBy(id, flow, adjacency, has)) add(maker, flow);
    }
  }
  return flowsById;
}

/** What every way goes through, and from there on whatever one of those calls and waits for. */
function unavoidable(match: PathMatch, has: CapabilityLookup): ComponentId[] {
  const out = outOf(match.links);
  const waiting = outOf(match.links.filter(({ isAsync }) => !isAsync));
  const waited = reachableFrom(match.sources, waiting);
  const successors = (id: ComponentId) => out(id).map(({ to }) => to);
  const hard = new Set(
    [...commonToAllPaths(match.sources, match.targets, successors)].filter((id) => waited.has(id)),
  );
  const queue = [...hard];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const called of calledForSure(id, waiting, has)) {
      if (hard.has(called)) continue;
      hard.add(called);
      queue.push(called);
    }
  }
  return [...hard].sort();
}

/**
 * A component that computes calls each of its dependencies; one that balances needs only one of those that look alike,
 * and sends other flows to each that does not. Of what stands before them either way may be taken.
 */
function calledForSure(
  id: ComponentId,
  waiting: Adjacency['out'],
  has: CapabilityLookup,
): ComponentId[] {
  const called = waiting(id)
    .filter(({ connection }) => connectionText(connection, 'criticality').value !== 'soft')
    .map(({ to }) => to)
    .filter((to) => !has(to, 'fast-lookup') || has(to, 'durable'));
  if (has(id, 'computes')) return called;
  if (!has(id, 'balances')) return [];
  const lookOf = (to: ComponentId) =>
    waiting(to)
      .map((link) => link.to)
      .sort()
      .join(' ');
  const looks = called.map(lookOf);
  return called.filter((_to, index) => looks.filter((look) => look === looks[index]).length === 1);
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
