import type { ComputeTier } from '../../design/kinds/properties';
import { constantsOf } from './constants-of';

interface Machine {
  readonly cpus: number;
  readonly memoryGb: number;
  readonly networkGbps: number;
  readonly requestsPerSecond: number;
  /** Where the number of requests comes from. */
  readonly because: string;
}

const USERS_OVER_THINK_TIME =
  'the most users of such a machine in common sizing tables, each with a request about every 10 s';

const MACHINES: Readonly<Record<ComputeTier, Machine>> = {
  't3.micro': machine(2, 1, 0.064, 20),
  't3.small': machine(2, 2, 0.128, 100),
  't3.medium': machine(2, 4, 0.256, 300),
  'm5.large': machine(2, 8, 0.75, 1_000),
  'm5.xlarge': machine(4, 16, 1.25, 3_000),
  'm5.2xlarge': machine(8, 32, 2.5, 8_000),
  'c5.4xlarge': {
    ...machine(16, 32, 5, 8_000),
    because:
      'more processors for heavy work, not more users than an m5.2xlarge; where jobs have a time of their own, that counts',
  },
};

function machine(
  cpus: number,
  memoryGb: number,
  networkGbps: number,
  requestsPerSecond: number,
): Machine {
  return { cpus, memoryGb, networkGbps, requestsPerSecond, because: USERS_OVER_THINK_TIME };
}

const INSTANCE_TYPES = 'Amazon EC2 User Guide, Instance types';

function machineConstants(tier: ComputeTier) {
  const { cpus, memoryGb, networkGbps, requestsPerSecond, because } = MACHINES[tier];
  return constantsOf('compute', [
    {
      id: `${tier}.requestsPerSecond`,
      title: `${tier}: requests at full load`,
      value: requestsPerSecond,
      unit: '/s',
      range: [1, 1_000_000],
      assumption: because,
    },
    {
      id: `${tier}.cpus`,
      title: `${tier}: virtual processors`,
      value: cpus,
      unit: '',
      range: [1, 1_000],
      source: INSTANCE_TYPES,
    },
    {
      id: `${tier}.memoryGb`,
      title: `${tier}: memory`,
      value: memoryGb,
      unit: 'GB',
      range: [0.5, 10_000],
      source: INSTANCE_TYPES,
    },
    {
      id: `${tier}.networkGbps`,
      title: `${tier}: network that it can keep up`,
      value: networkGbps,
      unit: 'Gb/s',
      range: [0.01, 1_000],
      source: `${INSTANCE_TYPES}, baseline bandwidth (bursts go higher for minutes)`,
    },
  ]);
}

export const COMPUTE_CONSTANTS = (Object.keys(MACHINES) as ComputeTier[]).flatMap(machineConstants);
