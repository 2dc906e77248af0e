import type { Part, Setting } from '../pack';
import { words } from '../words';

/** Three regions are planned, but one is what must work now. */
export const setting: Setting = { userContinents: 1, mustSurviveRegionLoss: false };

export const parts: Part[] = [
  {
    id: 'counting-scheme',
    title: 'A way of counting without a gap at the border of windows',
    requirements: ['decide', 'accuracy'],
    on: [['limits']],
    shownBy: [
      {
        sign: 'value',
        property: 'limitAlgorithm',
        oneOf: ['token-bucket', 'leaky-bucket', 'sliding-window-counter', 'sliding-window-log'],
      },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [words('token bucket, leaky bucket, gcra, sliding window, sliding counter, sliding log')],
        ],
      },
    ],
    severity: 'major',
    why: 'A fixed window lets twice the limit through around its border: all of one window at its end, all of the next at its start.',
    fix: 'Choose a token bucket where bursts are welcome, or a sliding window counter, and set it on the limiter.',
  },
  {
    id: 'failure-policy',
    title: 'What holds while the limiter cannot decide',
    requirements: ['failure-policy', 'decision-availability'],
    on: [['limits']],
    shownBy: [
      { sign: 'value', property: 'onFailure', oneOf: ['fail-open', 'fail-closed'] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [words('fail open, fail closed, fails open, fails closed, let through, lets through')],
        ],
      },
    ],
    severity: 'major',
    why: 'Counters fail one day. If nobody has decided what happens then, either every request is refused or login is open to guessing.',
    fix: 'Say for each rule whether it fails open or closed, and set the usual case on the limiter.',
  },
  {
    id: 'rules-at-hand',
    title: 'Rules or limits that a gateway keeps for itself',
    requirements: ['change-rules', 'failure-policy'],
    on: [['limits']],
    shownBy: [
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words('keep, keeps, last, cached, copy, memory, local, own, locally'),
            words(
              'rule, rules, config, configuration, limit, limits, quota, bucket, emergency limit',
            ),
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'A gateway that asks for its rules at every request fails with their source. One that keeps the last ones does not even notice.',
    fix: 'Keep the last rules in each gateway, with a local limit for the time when the counters are away, and note it there.',
  },
  {
    id: 'expiring-counters',
    title: 'Counters that expire',
    requirements: ['same-limit-everywhere', 'throughput'],
    on: [['fast-lookup'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'range', property: 'ttlSeconds', min: 1, max: 604_800 },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words('expire, expires, expiry, ttl, time to live'),
            words('counter, window, key, bucket, lease, quota, entry'),
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'Ten million callers leave a counter each and never come back. Without an expiry memory fills up until the store refuses to count.',
    fix: 'Set the expiry in the same step as the count, to two windows.',
  },
  {
    id: 'counters-by-caller',
    title: 'Counters spread by caller',
    requirements: ['throughput', 'same-limit-everywhere'],
    on: [['fast-lookup'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'value', property: 'partitioning', oneOf: ['ring', 'hash'] },
      {
        sign: 'words',
        property: 'shardKey',
        concepts: [[words('key, caller, user, customer, tenant, api key, client, rule')]],
      },
    ],
    severity: 'minor',
    why: '100,000 checks a second are more than one node of counters takes. The keys of one caller belong together, so that one step can raise all of them.',
    fix: 'Split the counters by a hash of the caller, over slots or a ring, so that few counters move when a node is added.',
  },
];
