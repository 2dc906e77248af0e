import type { RequiredPath } from '../pack';
import { BALANCER, CLIENT, hop, SERVICE, STORE } from '../path-parts';

const BALANCER_IF_ANY = { ...BALANCER, isOptional: true };
const LIMITER = hop('gateway or limiter', [['limits']]);
const COUNTERS = hop(
  'shared counters',
  [['fast-lookup'], ['durable', 'key-lookup']],
  // Called for each request, or asked now and then for a quota to spend locally.
  { mode: 'any' },
);
const ANY_STORE = { ...STORE, mode: 'any' as const };

export const requiredPaths: RequiredPath[] = [
  {
    id: 'guard-path',
    title: 'The limiter stands before the work',
    flow: 'check',
    requirements: ['decide', 'tell-caller'],
    anyOf: [
      [CLIENT, BALANCER_IF_ANY, LIMITER, SERVICE],
      // The gateway asks a limiter beside it and then goes on by itself.
      [CLIENT, BALANCER_IF_ANY, hop('gateway', [['place-for-auth'], ['balances']]), LIMITER],
    ],
    why: 'A request that is refused after the work was done has cost what the limit was meant to save.',
    fix: 'Put the limiter behind the load balancer and before the service, so that what is refused never gets further.',
    weight: 3,
  },
  {
    id: 'counter-path',
    title: 'Counters that all instances share',
    flow: 'check',
    requirements: ['same-limit-everywhere', 'accuracy'],
    anyOf: [[LIMITER, COUNTERS]],
    why: 'Twenty gateways that each count for themselves allow twenty times the limit.',
    fix: 'Connect the limiter to one fast store of counters that are raised atomically, or let it lease a quota from there.',
    weight: 3,
  },
  {
    id: 'timed-path',
    title: 'The added time is measured',
    flow: 'timed-check',
    requirements: ['added-latency'],
    anyOf: [[LIMITER, COUNTERS]],
    why: 'Every request pays for the check. What it adds has to be known apart from what the service takes.',
    fix: 'Let the line from the limiter to its counters carry the timed check as well.',
    weight: 1,
  },
  {
    id: 'rules-path',
    title: 'Rules reach the gateways',
    flow: 'fetch-rules',
    requirements: ['change-rules', 'rule-delay'],
    anyOf: [
      [LIMITER, hop('rule service', [['computes']], { mode: 'any' }), ANY_STORE],
      [
        LIMITER,
        hop(
          'configuration store',
          [['coordination'], ['durable', 'key-lookup'], ['durable-blobs']],
          { mode: 'any' },
        ),
      ],
      [
        LIMITER,
        hop('topic or stream of changes', [['durable-buffer'], ['fan-out']], { mode: 'any' }),
      ],
      [
        hop('rule service or store', [['computes'], ['durable', 'key-lookup'], ['coordination']]),
        hop('topic or stream of changes', [['durable-buffer'], ['fan-out']], { mode: 'any' }),
        { ...LIMITER, mode: 'any' },
      ],
    ],
    why: 'A wrong rule can refuse every customer. It has to be put right in seconds, not with the next release.',
    fix: 'Let the gateways poll a rule service every few seconds, or push changes to them, and keep the last rules when it is down.',
    weight: 2,
  },
  {
    id: 'change-path',
    title: 'Changing a rule',
    flow: 'change-rule',
    requirements: ['change-rules'],
    anyOf: [[CLIENT, BALANCER_IF_ANY, SERVICE, STORE]],
    why: 'Rules have owners, versions and a history: after an incident somebody asks who changed what.',
    fix: 'Let a small rule service store every version of a rule in a durable store.',
    weight: 1,
  },
  {
    id: 'metrics-path',
    title: 'Decisions are observed',
    flow: 'check',
    requirements: ['failure-policy', 'accuracy'],
    anyOf: [[LIMITER, hop('monitoring', [['observes']], { mode: 'any' })]],
    why: 'A limiter that fails open does so silently. Allowed, refused and undecided requests, counted by rule, are the only way to notice.',
    fix: 'Send the counts of allowed, refused and undecided requests to monitoring, with an alarm on each.',
    weight: 2,
  },
];
