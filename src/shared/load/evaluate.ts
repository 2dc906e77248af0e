import type { Design } from '../design/schema';
import type { Traffic } from '../problems/load-traffic';
import type { ConstantOverrides } from './constants/constants';
import { cutToBudget } from './budget';
import { costLines } from './cost/cost-lines';
import { totalCost } from './cost/total';
import { approximationsOf } from './figures/approximations';
import { breakingPointOf } from './figures/breaking-point';
import { componentLoads } from './figures/components';
import { connectionLoads } from './figures/connections';
import { flowLoads } from './figures/flows';
import { issuesOf } from './figures/issues';
import { stationUses, storedBytesOf } from './figures/use';
import { planOf } from './propagation/plan';
import { averageRates, peakRates } from './propagation/rates';
import { settle, type Settled } from './propagation/settle';
import type { Bottleneck, Cost, LoadResult, Storage } from './results';
import { networkOf } from './routing/network';
import { situationOf, type Situation } from './situation';
import { bytes, share, type Bytes } from './units';
import { undisturbed, type WhatIf } from './what-if';

export interface LoadInput {
  readonly design: Design;
  readonly traffic: Pick<Traffic, 'flows' | 'requiredPaths'>;
  readonly whatIf: WhatIf;
  readonly constants: ConstantOverrides;
}

/** A result and what its figures were taken from. */
export interface Evaluation {
  readonly result: LoadResult;
  readonly situation: Situation;
}

/** What the design does under the problem's peak load, in the given situation. Never throws on a valid design. */
export function evaluateLoad(input: LoadInput): LoadResult {
  return evaluationOf(input).result;
}

export function evaluationOf(input: LoadInput): Evaluation {
  if (input.whatIf.budgetShare === null) return evaluationAsDrawn(input);
  const { design, issues } = cutToBudget(input, (cut) => billFor({ ...input, design: cut }));
  const { result, situation } = evaluationAsDrawn({ ...input, design });
  return { result: { ...result, issues: [...issues, ...result.issues] }, situation };
}

function evaluationAsDrawn(input: LoadInput): Evaluation {
  const situation = situationOf(input);
  return { result: resultOf(situation), situation };
}

function billFor(input: LoadInput): Cost {
  const plan = planOf(networkOf({ ...input, whatIf: undisturbed(input.whatIf) }));
  const average = settle(plan, averageRates(plan));
  return costOf(average, storedBytesOf(average));
}

function resultOf(situation: Situation): LoadResult {
  const { settled, average, waits, availabilities, storedBytes } = situation;
  const { plan } = settled;
  const { input } = plan.network;
  const components = componentLoads(situation);
  const flows = flowLoads(settled, waits, availabilities);
  const breaksAt = breakingPointOf(plan, peakRates(plan));
  return {
    whatIf: input.whatIf,
    constants: input.constants,
    flows,
    components,
    connections: connectionLoads(settled),
    bottleneck: bottleneckOf(settled),
    breaksAt,
    costPerMonth: costOf(average, storedBytes),
    storage: storageOf(storedBytes),
    issues: issuesOf(settled, { flows, components, breaksAt }),
    approximations: approximationsOf(settled, waits),
  };
}

function bottleneckOf({ plan, demand }: Settled): Bottleneck | null {
  let bottleneck: Bottleneck | null = null;
  for (const [number, { id, instances }] of plan.network.stations.entries()) {
    const { utilisation = 0, limit } = demand.busiest[number] ?? {};
    if (!limit || instances.up === 0 || utilisation <= (bottleneck?.utilisation ?? 0)) continue;
    bottleneck = { component: id, resource: limit.resource, utilisation: share(utilisation) };
  }
  return bottleneck;
}

/** What everything costs at the average load, whether it is up or not. */
function costOf(average: Settled, storedBytes: ReadonlyMap<string, Bytes>): Cost {
  const { network } = average.plan;
  const uses = stationUses(average, storedBytes);
  return totalCost(
    network.stations.flatMap((station, number) => {
      const use = uses[number];
      return use ? costLines(station, use, network.constants) : [];
    }),
  );
}

function storageOf(storedBytes: ReadonlyMap<string, Bytes>): Storage {
  const byComponent = [...storedBytes]
    .map(([component, stored]) => ({ component, bytes: stored }))
    .sort((one, other) => other.bytes - one.bytes || (one.component < other.component ? -1 : 1));
  return {
    bytesAfter12Months: bytes(byComponent.reduce((sum, one) => sum + one.bytes, 0)),
    byComponent,
  };
}
