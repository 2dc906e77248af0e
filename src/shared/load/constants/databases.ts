import type { DatabaseTier } from '../../design/kinds/properties';
import { constantsOf } from './constants-of';

interface DatabaseMachine {
  readonly cpus: number;
  readonly queriesPerSecond: number;
}

const MACHINES: Readonly<Record<DatabaseTier, DatabaseMachine>> = {
  'db.t3.micro': { cpus: 2, queriesPerSecond: 500 },
  'db.t3.small': { cpus: 2, queriesPerSecond: 1_500 },
  'db.m5.large': { cpus: 2, queriesPerSecond: 5_000 },
  'db.r5.xlarge': { cpus: 4, queriesPerSecond: 15_000 },
  'db.r5.2xlarge': { cpus: 8, queriesPerSecond: 40_000 },
};

function machineConstants(tier: DatabaseTier) {
  const { cpus, queriesPerSecond } = MACHINES[tier];
  return constantsOf('databases', [
    {
      id: `${tier}.queriesPerSecond`,
      title: `${tier}: queries at full load`,
      value: queriesPerSecond,
      unit: '/s',
      range: [1, 10_000_000],
      assumption: 'the upper end of common sizing tables for simple queries that an index answers',
    },
    {
      id: `${tier}.cpus`,
      title: `${tier}: virtual processors`,
      value: cpus,
      unit: '',
      range: [1, 1_000],
      source: 'Amazon RDS User Guide, DB instance classes',
    },
  ]);
}

export const DATABASE_CONSTANTS = [
  ...(Object.keys(MACHINES) as DatabaseTier[]).flatMap(machineConstants),
  ...constantsOf('databases', [
    {
      id: 'database.writeCost',
      title: 'A write, in reads',
      value: 4,
      unit: 'reads',
      range: [0.1, 1_000],
      assumption: 'a write also changes indexes and the log, and waits for the disk',
    },
    {
      id: 'database.diskMs',
      title: 'SQL, document and time-series stores: one access to the disk',
      value: 0.15,
      unit: 'ms',
      range: [0, 1_000],
      source: 'Latency numbers every programmer should know: random read of an SSD, 150 us',
    },
  ]),
];
