import { recordsInOrder } from '../design/order';
import type { Design } from '../design/schema';
import type { Traffic } from '../problems/load-traffic';
import type { ConstantOverrides } from './constants/constants';
import type { LoadResult } from './results';
import { bytes, count, perSecond, share, usdPerMonth } from './units';
import type { WhatIf } from './what-if';

export interface LoadInput {
  readonly design: Design;
  readonly traffic: Pick<Traffic, 'flows' | 'requiredPaths'>;
  readonly whatIf: WhatIf;
  readonly constants: ConstantOverrides;
}

/** What the design does under the problem's peak load, in the given situation. Never throws on a valid design. */
export function evaluateLoad({ design, traffic, whatIf, constants }: LoadInput): LoadResult {
  return {
    whatIf,
    constants,
    flows: traffic.flows.map(({ id, title, peakRequestsPerSecond }) => ({
      id,
      title,
      offeredPerSecond: perSecond(peakRequestsPerSecond * whatIf.scale),
      servedPerSecond: perSecond(0),
      errorRate: share(0),
      endings: {
        servedPerSecond: perSecond(0),
        absorbedPerSecond: perSecond(0),
        queuedPerSecond: perSecond(0),
        errorPerSecond: perSecond(0),
      },
      path: [],
      meanMs: null,
      p50Ms: null,
      p95Ms: null,
      p99Ms: null,
      availability: null,
      slaAvailability: null,
      hardDependencies: [],
      freshnessSeconds: null,
    })),
    components: recordsInOrder(design.components)
      .filter(({ kind }) => kind !== 'note')
      .map(({ id }) => ({
        id,
        status: 'unknown',
        offeredPerSecond: perSecond(0),
        servedPerSecond: perSecond(0),
        utilisation: null,
        saturatedBy: null,
        resources: [],
        queueWaitMs: null,
        headroom: null,
        instances: { up: count(1), all: count(1) },
        availability: share(1),
        slaAvailability: share(1),
        hitRatio: null,
        backlog: null,
        storedBytesAfter12Months: null,
      })),
    connections: [],
    bottleneck: null,
    breaksAt: null,
    costPerMonth: { total: usdPerMonth(0), lines: [] },
    storage: { bytesAfter12Months: bytes(0), byComponent: [] },
    issues: [],
    approximations: [],
  };
}
