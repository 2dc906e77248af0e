import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

export const estimateLines: Answers['estimates'] = cardsById(
  {
    id: 'e1',
    name: 'counter_operations',
    expression: '100k/s * 3',
    note: 'Increments a second when each rule is an operation of its own.',
  },
  {
    id: 'e2',
    name: 'shards_by_rule',
    expression: 'counter_operations / (80k/s * 60%)',
    note: 'Shards with one operation for each rule.',
  },
  {
    id: 'e3',
    name: 'shards_by_request',
    expression: '100k/s / (80k/s * 60%)',
    note: 'Shards with one script for each request: three, rounded up.',
  },
  {
    id: 'e4',
    name: 'counter_memory',
    expression: '10M * 3 * 100 B',
    note: 'Memory for all counters: it fits into one node; operations decide.',
  },
  {
    id: 'e5',
    name: 'log_memory',
    expression: '10M * 100 * 16 B',
    note: 'A log of time stamps instead: five times as much, so no log.',
  },
  {
    id: 'e6',
    name: 'local_overshoot',
    expression: '50 * 100/s * 1 s',
    note: 'Too many requests when 50 gateways count locally and exchange each second, at a limit of 100.',
  },
  {
    id: 'e7',
    name: 'gateways',
    expression: '100k/s / (8k/s * 70%)',
    note: 'Gateways at 70 %; 21 with the spare for a lost zone.',
  },
  {
    id: 'e8',
    name: 'counter_traffic',
    expression: '100k/s * 200 B',
    note: 'Network to the counters.',
  },
  {
    id: 'e9',
    name: 'rule_fetches',
    expression: '50 / 10 s',
    note: 'Polls of the rule service a second.',
  },
);
