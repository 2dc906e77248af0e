import type { Pack } from '../pack';
import { words } from '../words';

export const entities: Pack['entities'] = [
  {
    id: 'rule',
    title: 'Rule',
    isMust: true,
    traits: ['never-lost', 'edited-concurrently', 'read-own-write'],
    recognisedBy: [
      [words('rule, rules, limit rule, policy, limit, config, rate limit rule, rate limit')],
    ],
    key: [[words('id, rule, rule id, scope, policy id, policy, name, endpoint')]],
    accessPath: 'A gateway reads all rules newer than its version; an owner changes one by id.',
    example:
      'rule(id primary key, scope, match, algorithm, limit, window, burst, on_failure, mode, version, owner), with every older version',
  },
  {
    id: 'counter',
    title: 'Counter',
    isMust: true,
    traits: ['contended'],
    recognisedBy: [
      [
        words(
          'counter, counters, bucket, token bucket, window, usage, count, tokens, quota, rate limit state, limit state, lease',
        ),
      ],
    ],
    key: [
      [
        words(
          'key, rule, user, ip, caller, window, client, id, rule key, counter key, bucket key, tenant, api key, customer',
        ),
      ],
    ],
    accessPath: 'Each request: raise up to three counters by rule and key, in one step.',
    example:
      'counter key {caller}:rule:window -> count, expires after two windows; or bucket key {caller}:rule -> tokens, updated_at',
  },
  {
    id: 'override',
    title: 'Exception',
    isMust: false,
    traits: ['never-lost'],
    recognisedBy: [
      [
        words(
          'override, overrides, exception, exceptions, exemption, plan, tier, customer, customer plan, allowlist, quota override',
        ),
      ],
    ],
    key: [[words('key, customer, user, tenant, id, plan, client, caller, api key, rule')]],
    accessPath: 'Read with the rules; by the key of the customer.',
    example: 'override(key, rule_id primary key, limit, until)',
  },
  {
    id: 'decision',
    title: 'Decision, sampled',
    isMust: false,
    traits: ['append-only'],
    recognisedBy: [
      [words('decision, decisions, decision log, log, event, audit, sample, metric, metrics')],
    ],
    key: [[words('rule, rule id, time, id, ts, hour, minute, timestamp, day, key')]],
    accessPath: 'Owners look at what a rule refused within a time range.',
    example:
      'decision(rule_id, minute, outcome, sampled keys), 1 % of the allowed and all of the refused up to a cap',
  },
];
