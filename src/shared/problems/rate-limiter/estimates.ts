import type { EstimateSpec } from '../pack';
import { words } from '../words';

const MEMORY = words('memory, ram, storage, size, space, gb, footprint');

export const estimates: EstimateSpec[] = [
  {
    id: 'counter-operations',
    title: 'Counter operations, one for each rule',
    formula: '100k/s * 3',
    unit: '/s',
    value: 300_000,
    band: { min: 100_000, max: 400_000 },
    named: [
      [
        words('counter, redis, store, operation, ops, increment, incr, rule check'),
        words(
          'operation, ops, per second, rate, qps, rps, increment, check, second, load, request, call, op',
        ),
      ],
      [words('operation, ops, increments, checks, rule checks')],
    ],
    isImportant: true,
  },
  {
    id: 'shards-by-rule',
    title: 'Shards of counters, one operation for each rule',
    formula: 'counter-operations / (80k/s * 60%)',
    unit: 'shards',
    value: 6.25,
    band: { min: 4, max: 12 },
    named: [
      [words('shard, shards, redis node, partition, redis instance, counter node, nodes, redis')],
    ],
    isImportant: true,
  },
  {
    id: 'shards-by-request',
    title: 'Shards of counters, one script for each request',
    formula: '100k/s / (80k/s * 60%)',
    unit: 'shards',
    value: 2.083,
    band: { min: 2, max: 6 },
    named: [
      [
        words('shard, shards, redis node, partition, redis instance, counter node, nodes, redis'),
        words(
          'script, lua, pipeline, one call, per request, batched, one slot, atomic, combined, single call',
        ),
      ],
    ],
    isImportant: false,
  },
  {
    id: 'counter-memory',
    title: 'Memory for counters',
    formula: '10M * 3 * 100 B',
    unit: 'GB',
    value: 3,
    band: { min: 1, max: 10 },
    named: [[MEMORY]],
    isImportant: true,
  },
  {
    id: 'log-memory',
    title: 'Memory for a log of time stamps instead',
    formula: '10M * 100 * 16 B',
    unit: 'GB',
    value: 16,
    band: { min: 5, max: 200 },
    named: [[words('log, sliding log, timestamp, time stamp, stamps, timestamps, window log')]],
    isImportant: false,
  },
  {
    id: 'local-overshoot',
    title:
      'Let through too many when 50 gateways count alone for a second, at a limit of 100 a second',
    formula: '50 * 100/s * 1 s',
    unit: 'requests',
    value: 5_000,
    band: { min: 1_000, max: 10_000 },
    named: [
      [
        words(
          'overshoot, too many, error, excess, local, over admit, extra, inaccuracy, beyond, worst case',
        ),
        words(
          'local, gateway, sync, request, alone, per instance, second, limit, let through, counter, case',
        ),
      ],
      [['overshoot', 'excess']],
    ],
    isImportant: true,
  },
  {
    id: 'gateways',
    title: 'Gateways at 70 % load, without spare',
    formula: '100k/s / (8k/s * 70%)',
    unit: 'servers',
    value: 17.86,
    band: { min: 8, max: 60 },
    named: [[words('gateway, gateways, server, servers, instance, instances, limiter, machine')]],
    isImportant: false,
  },
  {
    id: 'counter-traffic',
    title: 'Traffic to the counters',
    formula: '100k/s * 200 B',
    unit: 'MB/s',
    value: 20,
    band: { min: 5, max: 150 },
    named: [[words('bandwidth, traffic, network, throughput, mb')]],
    isImportant: false,
  },
  {
    id: 'rule-fetches',
    title: 'Rule fetches, each gateway every 10 seconds',
    formula: '50 / 10 s',
    unit: '/s',
    value: 5,
    band: { min: 0.5, max: 60 },
    named: [
      [
        words('rule, rules, config, poll, polls'),
        words('fetch, poll, pull, rate, second, polls, fetches, refresh, update'),
      ],
    ],
    isImportant: false,
  },
];
