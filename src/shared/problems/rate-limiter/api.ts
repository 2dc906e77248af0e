import type { Pack } from '../pack';
import { words } from '../words';

export const operations: Pack['operations'] = [
  {
    id: 'check',
    title: 'Check a request',
    requirements: ['decide', 'same-limit-everywhere', 'tell-caller', 'accuracy'],
    methods: ['RPC', 'POST', 'GET', 'PUT'],
    recognisedBy: [
      [
        words(
          'check, allow, allowed, acquire, is allowed, should allow, limit check, ratelimit, decide, try acquire, consume, take, hit, should rate limit, token',
        ),
      ],
    ],
    expects: [
      {
        id: 'answer',
        text: 'Says whether it is allowed, how much is left and when it starts anew.',
        recognisedBy: [
          [
            words('remaining, left, quota left, limit'),
            words('reset, reset at, retry after, retry, window end, resets'),
          ],
        ],
      },
      {
        id: 'refusal',
        text: 'The caller gets 429 with Retry-After.',
        recognisedBy: [[words('429, too many request, retry after, resource exhausted')]],
      },
      {
        id: 'cost',
        text: 'A cost, so that an expensive request can count for several.',
        recognisedBy: [[words('cost, weight, tokens, permits, units, n, amount, hits')]],
      },
      {
        id: 'no-answer',
        text: 'What holds when there is no answer in time: allow or refuse, by rule.',
        recognisedBy: [
          [
            words(
              'timeout, time out, fail open, fail closed, no answer, deadline, {number} ms, fallback, on failure, let through, unavailable, 503',
            ),
          ],
        ],
      },
    ],
    example:
      'check(keys, rule_set, cost = 1) -> {allowed, rule, remaining, reset_at} within 10 ms, else the rule’s on_failure; the caller sees 429, Retry-After and RateLimit-Remaining',
  },
  {
    id: 'change-rule',
    title: 'Change a rule',
    requirements: ['change-rules', 'rule-delay'],
    methods: ['PUT', 'POST', 'PATCH'],
    recognisedBy: [[words('rule, rules, limit, limits, policy, policies, config, configuration')]],
    expects: [
      {
        id: 'version',
        text: 'Names the version it is based on, so that two owners do not overwrite each other.',
        recognisedBy: [
          [words('version, if match, etag, revision, 409, 412, conflict, base version')],
        ],
      },
      {
        id: 'validation',
        text: 'Refuses a rule that cannot be meant: a limit of zero, an unknown key.',
        recognisedBy: [
          [words('400, 422, invalid, validate, validation, bad rule, refused, check')],
        ],
      },
      {
        id: 'rights',
        text: 'Only by owners of the endpoint: 403 otherwise.',
        recognisedBy: [[words('403, 401, owner, auth, role, permission, admin, token, forbidden')]],
      },
    ],
    example:
      'PUT /v1/rules/{id} {scope, match, algorithm, limit, window, burst, on_failure} with If-Match: version -> 200 {version}; 400 invalid, 403 not the owner, 412 changed meanwhile',
  },
  {
    id: 'fetch-rules',
    title: 'Fetch rules',
    requirements: ['change-rules', 'rule-delay'],
    methods: ['GET', 'RPC', 'EVENT', 'WS'],
    recognisedBy: [
      [words('rule, rules, limits, policy, policies, config, configuration, snapshot')],
    ],
    expects: [
      {
        id: 'since',
        text: 'Only what is newer than the version at hand.',
        recognisedBy: [
          [
            words(
              'since, version, etag, if none match, 304, not modified, watch, delta, newer, after, revision, stream',
            ),
          ],
        ],
      },
    ],
    example:
      'GET /v1/rules?since=version -> 200 {version, rules} or 304; every gateway asks each 10 seconds and keeps the last answer',
  },
  {
    id: 'shadow-rule',
    title: 'Try a rule out',
    requirements: ['shadow-mode'],
    methods: ['POST', 'PUT', 'PATCH'],
    recognisedBy: [
      [words('shadow, dry run, canary, enable, disable, activate, mode, trial, simulate')],
    ],
    expects: [
      {
        id: 'outcome',
        text: 'Shows what it would have refused.',
        recognisedBy: [
          [words('would, refused, denied, report, count, counts, result, rejected, share')],
        ],
      },
    ],
    example:
      'POST /v1/rules/{id}:shadow {percent_of_gateways} -> 200; GET /v1/rules/{id}/effect -> {checked, would_refuse}',
  },
  {
    id: 'set-override',
    title: 'Make an exception',
    requirements: ['plans'],
    methods: ['PUT', 'POST', 'PATCH', 'DELETE'],
    recognisedBy: [
      [
        words(
          'override, overrides, exception, exceptions, exempt, plan, plans, tier, tiers, customer, quota, quotas, allowlist',
        ),
      ],
    ],
    expects: [
      {
        id: 'until',
        text: 'With an end, so that exceptions do not stay for ever.',
        recognisedBy: [[words('until, expire, expires, expires at, end, ends, valid, ttl, date')]],
      },
    ],
    example: 'PUT /v1/overrides/{key} {rule_id, limit, until} -> 200; 404 unknown rule',
  },
];
