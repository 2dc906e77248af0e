import type { ConstantSpec } from './spec';

export const COMPUTE_CONSTANTS = [
  {
    id: 'm5.large.requestsPerSecond',
    group: 'compute',
    title: 'm5.large: requests at full load',
    value: 1_000,
    unit: '/s',
    min: 1,
    max: 1_000_000,
    source: 'Users of the seed table over 10 s of think time',
    isAssumption: true,
  },
] as const satisfies readonly ConstantSpec[];
