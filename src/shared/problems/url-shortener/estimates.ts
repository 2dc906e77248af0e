import type { EstimateSpec } from '../pack';
import { words } from '../words';

const READS = ['read', 'redirect', 'click', 'lookup'];
const WRITES = ['write', 'create', 'creation', 'new link', 'new url', 'shorten'];

export const estimates: EstimateSpec[] = [
  {
    id: 'write-rate',
    title: 'Links created, average',
    formula: '100M / month',
    unit: '/s',
    value: 38.02,
    band: { min: 30, max: 60 },
    named: [
      [WRITES],
      [
        ['link', 'url'],
        ['rate', 'per second', 'qps', 'rps', 'per month', 'month'],
      ],
    ],
    isImportant: true,
  },
  {
    id: 'redirect-rate',
    title: 'Redirects, average',
    formula: 'write-rate * 100',
    unit: '/s',
    value: 3802,
    band: { min: 3000, max: 6000 },
    named: [[READS]],
    isImportant: true,
  },
  {
    id: 'redirect-peak',
    title: 'Redirects at peak',
    formula: 'redirect-rate * 5',
    unit: '/s',
    value: 19011,
    band: { min: 8000, max: 40000 },
    named: [
      [
        ['peak', 'max', 'maximum', 'burst', 'spike'],
        [...READS, 'qps', 'rps', 'traffic', 'load', 'rate'],
      ],
      [['peak']],
    ],
    isImportant: true,
  },
  {
    id: 'links-kept',
    title: 'Links kept after five years',
    formula: '100M / month * 5 years',
    unit: 'billion',
    value: 6,
    band: { min: 4, max: 12 },
    named: [
      [
        ['link', 'url', 'record', 'row', 'mapping', 'code'],
        ['total', 'keep', 'kept', 'store', 'stored', 'year', 'all', 'overall', 'five', '5'],
      ],
      [
        ['total', 'all'],
        ['link', 'url', 'record', 'row', 'code'],
      ],
    ],
    isImportant: false,
  },
  {
    id: 'storage',
    title: 'Storage for five years, one copy',
    formula: 'links-kept * 500 B',
    unit: 'TB',
    value: 3,
    band: { min: 1.5, max: 12 },
    named: [[['storage', 'disk', 'database size', 'data size', 'size', 'volume', 'space']]],
    isImportant: true,
  },
  {
    id: 'code-space',
    title: 'Codes of seven characters',
    formula: '62^7',
    unit: 'billion',
    value: 3521.6,
    band: { min: 50, max: 250000 },
    named: [
      [
        ['code', 'key', 'combination', 'permutation', 'character', 'base62'],
        words(
          'space, length, possible, number, combination, seven, six, 7, 6, count, available',
          'total',
        ),
      ],
      [['code length', 'code space', 'key space', 'keyspace', 'combination', 'base62']],
    ],
    isImportant: false,
  },
  {
    id: 'cache-memory',
    title: 'Cache for the hot fifth of a day',
    formula: '20% * redirect-rate * 1 day * 500 B',
    unit: 'GB',
    value: 32.85,
    band: { min: 10, max: 100 },
    named: [[['cache', 'memory', 'ram', 'redis', 'working set', 'hot']]],
    isImportant: true,
  },
  {
    id: 'egress',
    title: 'Traffic out',
    formula: 'redirect-rate * 500 B',
    unit: 'MB/s',
    value: 1.9,
    band: { min: 1, max: 5 },
    named: [
      [['egress', 'bandwidth', 'outgoing', 'network', 'traffic out', 'outbound', 'throughput']],
    ],
    isImportant: false,
  },
  {
    id: 'click-volume',
    title: 'Click events',
    formula: 'redirect-rate * 100 B',
    unit: 'GB/day',
    value: 32.85,
    band: { min: 15, max: 150 },
    named: [
      [
        ['click', 'event', 'analytics', 'statistics', 'stats', 'log'],
        ['size', 'storage', 'volume', 'byte', 'data', 'gb', 'event', 'log', 'per day', 'day'],
      ],
    ],
    isImportant: false,
  },
];
