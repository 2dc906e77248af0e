import type { ComponentId, ConnectionId, Design } from '../../design/schema';
import { memoised } from '../../lib/memoised';
import { evaluateLoad, evaluationOf } from '../../load/evaluate';
import type { ComponentLoad, ConnectionLoad, FlowLoad, LoadResult } from '../../load/results';
import { AS_DRAWN, type WhatIf } from '../../load/what-if';
import type { FlowSpec, Pack } from '../../problems/pack';

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
  /** Flows whose requests, or what they cause, come to the component. */
  readonly flowsAt: (id: ComponentId) => readonly FlowSpec[];
  /** The same design in another situation. Costs a whole evaluation: ask only when the figures as drawn leave a doubt. */
  readonly supposing: (situation: Partial<WhatIf>) => LoadResult;
}

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
    flowsAt: memoised((id) =>
      pack.flows.filter((spec) =>
        flows.get(spec.id)?.path.some(({ component }) => component === id),
      ),
    ),
    supposing: (supposed) => evaluateLoad({ ...input, whatIf: { ...AS_DRAWN, ...supposed } }),
  };
}
