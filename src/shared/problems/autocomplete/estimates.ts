import type { EstimateSpec } from '../pack';
import { words } from '../words';

const REQUESTS = words(
  'request, suggest, suggestion, read, qps, rps, autocomplete, traffic, load, query',
);
const PEAK = ['peak', 'max', 'maximum', 'burst', 'spike'];

export const estimates: EstimateSpec[] = [
  {
    id: 'searches',
    title: 'Finished searches, average',
    formula: '10M * 10 / day',
    unit: '/s',
    value: 1_157,
    band: { min: 500, max: 4_000 },
    named: [
      [
        words('finished, search event, event, search log, searches, search'),
        words('rate, per second, average, avg, qps, day, second, event, finished'),
      ],
      [['searches']],
    ],
    isImportant: false,
  },
  {
    id: 'suggest-average',
    title: 'Requests for suggestions, average',
    formula: '10M * 10 * 6 / day',
    unit: '/s',
    value: 6_944,
    band: { min: 1_500, max: 17_000 },
    named: [
      [['average', 'avg', 'mean'], REQUESTS],
      [REQUESTS, words('rate, per second, a second, qps, rps, day')],
    ],
    isImportant: true,
  },
  {
    id: 'suggest-peak',
    title: 'Requests for suggestions at peak',
    formula: 'suggest-average * 3',
    unit: '/s',
    value: 20_833,
    band: { min: 5_000, max: 50_000 },
    named: [[PEAK, [...REQUESTS, 'rate']], [['peak']]],
    isImportant: true,
  },
  {
    id: 'undebounced-peak',
    title: 'The same with a request for each key press',
    formula: '10M * 10 * 20 / day * 3',
    unit: '/s',
    value: 69_444,
    band: { min: 20_000, max: 150_000 },
    named: [
      [
        words(
          'debounce, debounced, undebounced, key press, keystroke, key stroke, each letter, every letter',
          'every key, each key, keypress, without debounce',
        ),
      ],
    ],
    isImportant: false,
  },
  {
    id: 'origin-peak',
    title: 'What passes an edge that answers 80 %',
    formula: 'suggest-peak * 20%',
    unit: '/s',
    value: 4_167,
    band: { min: 1_000, max: 15_000 },
    named: [
      [
        words(
          'origin, miss, misses, after cache, after edge, behind, pass, cdn miss, edge miss, past the edge',
        ),
      ],
      [['cdn', 'edge'], words('miss, behind, after, through, pass, left')],
    ],
    isImportant: true,
  },
  {
    id: 'prefix-rows',
    title: 'Prefixes in the index',
    formula: '5M * 20 * 40%',
    unit: 'million',
    value: 40,
    band: { min: 10, max: 1_000 },
    named: [
      [
        words('prefix, prefixes, node, nodes, trie node, row, rows, entry, entries'),
        words('number, count, total, index, trie, million, rows, distinct, all, node, prefix'),
      ],
      [['prefixes', 'prefix rows', 'trie nodes']],
    ],
    isImportant: true,
  },
  {
    id: 'index-memory',
    title: 'Memory of the index',
    formula: 'prefix-rows * (10 * 8 B + 24 B)',
    unit: 'GB',
    value: 4.16,
    band: { min: 1, max: 100 },
    named: [
      [words('memory, ram, index size, trie size, index memory')],
      [['index', 'trie'], words('size, memory, gb, storage, byte, large')],
    ],
    isImportant: true,
  },
  {
    id: 'log-volume',
    title: 'Searches written down',
    formula: '100M * 50 B / day',
    unit: 'GB/day',
    value: 5,
    band: { min: 2, max: 50 },
    named: [
      [
        words('log, logs, event, events, search log, query log, searches'),
        words('volume, size, storage, day, byte, gb, daily, data, written, per day'),
      ],
      [['log volume', 'log size', 'logs']],
    ],
    isImportant: false,
  },
];
