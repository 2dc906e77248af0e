import { hardDependencies, isHardCall } from '../../design/graph';
import type { CapabilityLookup } from '../../design/kinds/capabilities';
import type { ComponentId } from '../../design/schema';
import { commonToAllPaths } from '../../lib/graph/common-to-all-paths';
import type { FlowSpec } from '../../problems/pack';
import { carries, outOf, type Adjacency } from '../../traffic/adjacency';
import { reachableFrom } from '../../traffic/reach';
import type { PathMatch } from '../../traffic/required-paths';

/**
 * The components that a flow cannot do without, clients left out: those on every way along its required paths, and the
 * makers of ids that one of them waits for. A flow that is handled later waits for nobody and has none.
 */
export function hardFlowsOf(
  paths: readonly PathMatch[],
  adjacency: Adjacency,
  has: CapabilityLookup,
): Map<ComponentId, readonly FlowSpec[]> {
  const flowsById = new Map<ComponentId, FlowSpec[]>();
  const add = (id: ComponentId, flow: FlowSpec) => {
    if (has(id, 'source-of-flows') || startsOutside(id, flow, has)) return;
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

/** Others who start a flow, such as a provider with a receipt, are to it what clients are. */
function startsOutside(id: ComponentId, { startsAt }: FlowSpec, has: CapabilityLookup): boolean {
  const outside = 'outside-our-control';
  return startsAt?.includes(outside) === true && has(id, outside);
}

/** What every way goes through, and from there on whatever one of those calls and waits for. */
function unavoidable(match: PathMatch, has: CapabilityLookup): ComponentId[] {
  const out = outOf(match.links);
  const waiting = outOf(match.links.filter(({ isAsync }) => !isAsync));
  const waited = reachableFrom(match.sources, waiting);
  const successors = (id: ComponentId) => out(id).map(({ to }) => to);
  const common = [...commonToAllPaths(match.sources, match.targets, successors)];
  const hard = hardDependencies(
    common.filter((id) => waited.has(id)),
    waiting,
    has,
  );
  return [...hard].sort();
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
        isHardCall(link.connection),
    )
    .map(({ to }) => to);
}
