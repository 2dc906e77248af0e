import type { Component, ComponentId } from '../../design/schema';
import { backlog, type Backlog } from '../../load/amplification/backlog';
import type { ComponentLoad, Resource, ResourceLoad } from '../../load/results';
import { perSecond, seconds } from '../../load/units';
import { propertySpec } from '../../design/kinds/catalog';
import { inWords } from '../../lib/in-words';
import type { FlowSpec } from '../../problems/pack';
import { isBuffer } from '../../traffic/adjacency';
import type { Facts } from './facts';
import { isCompute } from './looks';
import type { Model } from './model';
import { numberOf, textOf } from './values';

/** Questions about the load model's figures that several rules put in the same way. */

/** The model, for rules that need it: the engine asks them only when there is one. */
export function modelIn(facts: Facts): Model {
  const model = facts.model();
  if (!model) throw new Error('There are no figures of traffic.');
  return model;
}

/** What machines have: more of them have more. Quotas, single keys and callers' pools have rules of their own. */
const OF_MACHINES: ReadonlySet<Resource> = new Set([
  'requests',
  'connections',
  'concurrency',
  'bandwidth',
  'partitions',
]);

export interface Use extends Pick<ResourceLoad, 'resource' | 'used' | 'capacity' | 'unit'> {
  /** Used over capacity, as if the load were spread evenly. */
  readonly share: number;
}

/** What the component's machines run out of first; null: nothing comes, or the model knows no limit. */
export function machineUse(load: ComponentLoad | undefined): Use | null {
  let most: Use | null = null;
  for (const one of load?.resources ?? []) {
    if (!OF_MACHINES.has(one.resource) || one.used <= 0) continue;
    const share = one.used / one.capacity;
    if (share > (most?.share ?? 0)) most = { ...one, share };
  }
  return most;
}

/** Whether each replica adds its own capacity, so that the answer to too much load can be more of them. */
export function scalesByReplicas(facts: Facts, { id, kind }: Component): boolean {
  return (
    isCompute(facts, id) ||
    facts.has(id, 'limits') ||
    facts.has(id, 'balances') ||
    kind === 'in-memory-index' ||
    kind === 'wide-column-store' ||
    kind === 'key-value-store'
  );
}

/** Flows whose requests wait for the component. */
export function flowsWaitingAt(model: Model, id: ComponentId): FlowSpec[] {
  return model
    .flowsAt(id)
    .filter(
      (spec) =>
        !spec.isAsync &&
        model.flow(spec.id)?.path.some(({ component, isAsync }) => component === id && !isAsync),
    );
}

/** The average load at the component as a part of its peak; 1 when nothing comes. */
export function averageShare(model: Model, id: ComponentId): number {
  let [average, peak] = [0, 0];
  for (const spec of model.flowsAt(id)) {
    for (const { component, visits } of model.flow(spec.id)?.path ?? []) {
      if (component !== id) continue;
      average += visits * spec.averageRequestsPerSecond;
      peak += visits * spec.peakRequestsPerSecond;
    }
  }
  return peak > 0 ? average / peak : 1;
}

/** How long an hour of the peak is looked at when something is slower than what comes in. */
const PEAK_SECONDS = seconds(3_600);

/** What an hour of the peak leaves at the component, and how that goes away at the average load. */
export function peakBacklog(model: Model, id: ComponentId, capacityPerSecond: number): Backlog {
  const offered = model.component(id)?.offeredPerSecond ?? 0;
  return backlog({
    arrivals: perSecond(offered),
    capacity: perSecond(capacityPerSecond),
    duration: PEAK_SECONDS,
    arrivalsAfter: perSecond(offered * averageShare(model, id)),
  });
}

/**
 * Whether nobody minds that the component is slower than its peak: all that comes to it waits in a buffer or starts by
 * the clock, what an hour of the peak leaves is worked off afterwards, and no flow is later than it promises.
 */
export function catchesUpInTime(
  facts: Facts,
  model: Model,
  id: ComponentId,
  capacityPerSecond: number,
): boolean {
  const flows = model.flowsAt(id);
  // Batches take what has gathered since the last one, so only the average counts.
  const isBatch = facts.has(id, 'computes-in-batches');
  if (!isBatch && !flows.every((spec) => canWait(facts, model, spec))) return false;
  const { oldest, drain } = peakBacklog(model, id, capacityPerSecond);
  const promise = freshnessPromise(flows);
  return drain !== null && (isBatch || promise === null || (oldest ?? 0) <= promise);
}

/** How late the strictest of the flows may be; null: none promises anything. */
export function freshnessPromise(flows: readonly FlowSpec[]): number | null {
  const promises = flows.flatMap(({ freshnessTargetSeconds }) => freshnessTargetSeconds ?? []);
  return promises.length === 0 ? null : Math.min(...promises);
}

/** Nobody waits for the flow, and a buffer before it, or before what causes it, keeps what is not done yet. */
function canWait(facts: Facts, model: Model, spec: FlowSpec): boolean {
  if (!spec.isAsync) return false;
  if (spec.startsAt !== null) return true;
  const isBuffered = model
    .flow(spec.id)
    ?.path.some(({ component }) => isBuffer(component, facts.has));
  const cause = facts.pack.flows.find(({ id }) => id === spec.causedBy);
  return isBuffered === true || (cause !== undefined && canWait(facts, model, cause));
}

/** What decides how much a component can do. */
const CAPACITY_PROPERTIES = [
  ...(['replicas', 'shards', 'readReplicas', 'jobSeconds', 'concurrency'] as const),
  ...(['connectionsPerReplica', 'networkGbps', 'quotaRequestsPerSecond'] as const),
];

/** The question to ask when the figures speak of a component of which an import did not tell all; null: all is known. */
export function questionOfCapacity(facts: Facts, component: Component): string | null {
  const unknown = [
    ...CAPACITY_PROPERTIES.filter((id) => numberOf(component, id).isUnknown),
    ...(textOf(component, 'tier').isUnknown ? ['tier'] : []),
  ].flatMap((id) => propertySpec(component.kind, id)?.label.toLowerCase() ?? []);
  return unknown.length === 0
    ? null
    : `Does ${facts.nameOf(component.id)} hold the peak? Not known: ${inWords(unknown)}.`;
}
