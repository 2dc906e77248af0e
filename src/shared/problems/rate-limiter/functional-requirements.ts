import type { RequirementSpec } from '../pack';
import { words } from '../words';

const FLEET = words(
  'server, servers, instance, gateway, node, fleet, machine, replica, host, cluster, pod',
);

export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'decide',
    kind: 'functional',
    text: 'Allow or refuse each request by rule and key: user, address, API key, endpoint.',
    isMust: true,
    coveredBy: [
      [
        words(
          'cap request, cap number of request, cap on request, cap the request, cap call',
          'cap number of call, cap on number of request, cap traffic, cap api call',
        ),
      ],
      [
        ['allow deny', 'allow reject'],
        ['request', 'decision', 'decide', 'each', 'call'],
      ],
      [
        words(
          'limit, throttle, allow, deny, refuse, reject, block, restrict, allow or deny, rate limit, count',
        ),
        words('request, call, caller, traffic, api call, number of request'),
        words(
          'user, ip, address, api key, key, endpoint, rule, client, tenant, customer, caller, window, per, by, each, threshold, excess, exceed, above, over',
        ),
      ],
      [
        words('limit, limits, throttle, rate limit, rate limiting, quota'),
        words(
          'per user, per ip, per client, per api key, per key, per endpoint, per tenant, per customer, per caller, by user, by ip, by api key, by key, by endpoint, per address',
        ),
      ],
      [
        [
          'allow or deny',
          'allow or refuse',
          'allowed or not',
          'allow or reject',
          'accept or reject',
        ],
      ],
    ],
    target: null,
  },
  {
    id: 'same-limit-everywhere',
    kind: 'functional',
    text: 'One limit holds across all servers together.',
    isMust: true,
    coveredBy: [
      [
        words(
          'limit, limits, count, counter, counters, quota, enforce, enforced, shared, global, same, distributed, consistent',
        ),
        words(
          'across all, across the, across every, across multiple, across many, across gateway, across server, across instance, all together, whole fleet, whichever, regardless of, no matter which, all server, every server, all instance, all gateway, any gateway, any server, all node, fleet wide, cluster wide, across node, across fleet',
        ),
      ],
      [
        [
          'global limit',
          'shared counter',
          'distributed limit',
          'shared limit',
          'fleet wide limit',
          'global counter',
          'distributed counter',
          'centralised counter',
          'central counter',
          'shared state',
        ],
      ],
      [['distributed'], FLEET, ['limit', 'limiter', 'work', 'share', 'count']],
    ],
    target: null,
  },
  {
    id: 'tell-caller',
    kind: 'functional',
    text: 'A refused caller gets 429 with Retry-After and sees what is left.',
    isMust: true,
    coveredBy: [
      [words('429, retry after, too many requests')],
      [
        words(
          'tell, inform, return, respond, response, header, headers, notify, show, clear error, error, expose, know',
        ),
        words(
          'remaining, left, how many call, how much is left, quota left, remaining quota, reset, throttled, rate limited, refused, limit reached, limit exceeded, exceeded, rejected, when to retry, retry',
        ),
      ],
      [
        [
          'remaining quota',
          'ratelimit header',
          'rate limit header',
          'quota header',
          'limit header',
        ],
      ],
    ],
    target: null,
  },
  {
    id: 'change-rules',
    kind: 'functional',
    text: 'Rules are changed without a release.',
    isMust: true,
    coveredBy: [
      [
        words('rule, rules, limit, limits, config, configuration, policy, policies, threshold'),
        words(
          'change, changed, update, updated, configurable, configure, edit, dynamic, dynamically, adjust, manage, define, add, hot reload, reload, reconfigure, modify',
        ),
        words(
          'without deploy, without a deploy, without deployment, without release, without redeploy, without redeploying, no redeploy, no deploy, no deployment, without restart, no restart, no release, runtime, at runtime, dynamic, dynamically, admin, operator, owner, on the fly, hot reload, configurable',
        ),
      ],
      [
        [
          'dynamic rule',
          'configurable rule',
          'dynamic configuration',
          'rule management',
          'configurable limit',
          'dynamic config',
          'hot reload',
        ],
      ],
    ],
    target: null,
  },
  {
    id: 'plans',
    kind: 'functional',
    text: 'Plans for customers, and exceptions for single ones.',
    isMust: false,
    coveredBy: [
      [
        words(
          'tier, tiers, plan, plans, premium, override, overrides, exception, exceptions, allowlist, whitelist',
        ),
        words(
          'customer, limit, user, client, per, different, free, paid, rule, tenant, quota, caller, single, temporary',
        ),
      ],
      [
        ['different limit', 'own limit', 'higher limit', 'custom limit'],
        ['customer', 'plan', 'tier', 'user', 'client', 'tenant', 'partner'],
      ],
    ],
    target: null,
  },
  {
    id: 'concurrency-limits',
    kind: 'functional',
    text: 'Limit how many requests of a caller are in flight.',
    isMust: false,
    coveredBy: [
      [
        words(
          'simultaneous, simultaneously, concurrent, concurrently, parallel, in parallel',
          'at the same time, open at once, at once',
        ),
        words('request, call, connection, job'),
        words('cap, limit, at most, max, maximum, bound, restrict, no more than'),
      ],
      [
        [
          'concurrent request',
          'concurrency limit',
          'in flight',
          'concurrency',
          'parallel request',
          'simultaneous request',
        ],
      ],
    ],
    target: null,
  },
  {
    id: 'shadow-mode',
    kind: 'functional',
    text: 'Try a rule in shadow mode before it refuses anybody.',
    isMust: false,
    coveredBy: [
      [
        words(
          'shadow, shadow mode, dry run, log only, monitor only, observe only, canary, report only, test mode',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'decision-metrics',
    kind: 'functional',
    text: 'See allowed and refused requests for each rule.',
    isMust: false,
    coveredBy: [
      [
        words(
          'dashboard, metric, metrics, monitor, monitoring, alert, alarm, statistics, observability, see, chart, graph',
        ),
        words(
          'allow, allowed, deny, denied, refuse, refused, reject, rejected, rule, rules, limit, throttle, throttled, decision, blocked, limiter, request, 429',
        ),
      ],
    ],
    target: null,
  },
];
