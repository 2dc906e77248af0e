import type { ComponentId, ConnectionId, Design } from '../../design/schema';
import { memoised } from '../../lib/memoised';
import { evaluateLoad, evaluationOf } from '../../load/evaluate';
import type {
  ComponentLoad,
  ConnectionLoad,
  FlowLoad,
  LoadResult,
  Resource,
} from '../../load/results';
import { AS_DRAWN, type WhatIf } from '../../load/what-if';
import type { FlowSpec, Pack } from '../../problems/pack';
import { stagesOf, type Stage } from './stages';

/** What arrives at a component at peak, a second, retries included. */
export interface Operations {
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;
}

/** The load model's answers about one design at the problem's peak, with the constants as they come. */
export interface Model {
  /** Everything up. */
  readonly asDrawn: LoadResult;
  readonly component: (id: ComponentId) => ComponentLoad | undefined;
  readonly connection: (id: ConnectionId) => ConnectionLoad | undefined;
  readonly flow: (id: string) => FlowLoad | undefined;
  readonly operationsAt: (id: ComponentId) => Operations;
  /**
   * The part of the component's capacity that so many operations take, spread evenly over what is up; null: it has no
   * limit on operations.
   */
  readonly useBy: (id: ComponentId, operations: Operations) => number | null;
  /** Where the time of a flow's requests goes. */
  readonly stagesOf: (flowId: string) => readonly Stage[];
  /** Flows whose requests, or what they cause, come to the component. */
  readonly flowsAt: (id: ComponentId) => readonly FlowSpec[];
  /** The same design in another situation. Costs a whole evaluation: ask only when the figures as drawn leave a doubt. */
  readonly supposing: (situation: Partial<WhatIf>) => LoadResult;
}

/** What the lines of waiting requests are limits of. */
const COUNTED_IN_OPERATIONS: ReadonlySet<Resource> = new Set([
  'requests',
  'concurrency',
  'partitions',
]);

/** null: the problem has no load. */
export function modelOf(design: Design, pack: Pick<Pack, 'flows' | 'requiredPaths'>): Model | null {
  if (pack.flows.length === 0) return null;
  const input = { design, traffic: pack, constants: {} };
  const { result: asDrawn, situation } = evaluationOf({ ...input, whatIf: AS_DRAWN });
  const { plan, demand } = situation.settled;
  const places = new Map(plan.network.stations.map(({ id }, place) => [id, place]));
  const components = new Map(asDrawn.components.map((one) => [one.id, one]));
  const connections = new Map(asDrawn.connections.map((one) => [one.id, one]));
  const flows = new Map(asDrawn.flows.map((one) => [one.id, one]));
  return {
    asDrawn,
    component: (id) => components.get(id),
    connection: (id) => connections.get(id),
    flow: (id) => flows.get(id),
    operationsAt(id) {
      const place = places.get(id) ?? -1;
      return {
        readsPerSecond: demand.reads[place] ?? 0,
        writesPerSecond: demand.writes[place] ?? 0,
      };
    },
    useBy(id, { readsPerSecond, writesPerSecond }) {
      const place = places.get(id) ?? -1;
      const limit = plan.network.stations[place]?.limits.find(({ resource }) =>
        COUNTED_IN_OPERATIONS.has(resource),
      );
      if (limit?.demand.per !== 'visit') return null;
      const capacity = limit.capacity * (plan.capacityShares[place] ?? 1);
      const { read, write } = limit.demand;
      return capacity > 0 ? (readsPerSecond * read + writesPerSecond * write) / capacity : null;
    },
    stagesOf: memoised((flowId) => stagesOf(situation, flowId)),
    flowsAt: memoised((id) =>
      pack.flows.filter((spec) =>
        flows.get(spec.id)?.path.some(({ component }) => component === id),
      ),
    ),
    supposing: (supposed) => evaluateLoad({ ...input, whatIf: { ...AS_DRAWN, ...supposed } }),
  };
}
