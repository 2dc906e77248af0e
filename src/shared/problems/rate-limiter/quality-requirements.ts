import type { RequirementSpec } from '../pack';
import { words } from '../words';

export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'added-latency',
    kind: 'non-functional',
    text: 'A check adds at most 5 ms at the 99th percentile.',
    isMust: true,
    coveredBy: [
      [
        words('latency, p99, p95, overhead, response time, percentile, delay'),
        words(
          'add, added, adds, check, decision, limiter, overhead, low, minimal, {number} ms, ms, millisecond, under, within, small, extra',
        ),
      ],
      [['low latency', 'added latency', 'low overhead', 'minimal overhead', 'latency overhead']],
      [words('fast, quick, quickly'), words('check, decision, decide, limiter, {number} ms')],
      [words('add, adds, take, takes, decide, cost'), ['{number} ms', '{number} millisecond']],
    ],
    target: { unit: 'ms', min: 0.5, max: 20 },
  },
  {
    id: 'decision-availability',
    kind: 'non-functional',
    text: 'The decision is 99.99 % available.',
    isMust: true,
    coveredBy: [
      [
        words(
          'availability, available, uptime, highly available, high availability, downtime, 99.9, 99.95, 99.99, 99.999, three nines, four nines, five nines, ha',
        ),
      ],
    ],
    target: { unit: '%', min: 99.9, max: 99.999 },
  },
  {
    id: 'failure-policy',
    kind: 'non-functional',
    text: 'A failing limiter never takes the API down; each rule says whether it fails open or closed.',
    isMust: true,
    coveredBy: [
      [
        words(
          'fail open, fail closed, fails open, fails closed, fail safe, failing open, failing closed',
        ),
      ],
      [
        words('limiter, rate limiter, counter store, store, redis, counter, cache'),
        words(
          'fail, fails, failure, down, outage, unavailable, dies, crash, lost, goes down, unreachable, slow, failing',
        ),
        words(
          'never take, not take, let through, allow, continue, goes on, go on, keep, still, not break, not block, never block, not bring down, must not, not affect, not cause, degrade, gracefully, local, pass, without affecting',
        ),
      ],
      [
        ['limiter', 'rate limiter'],
        words(
          'not become, never become, not single point, no single point, not a single point, not be the outage, no spof',
        ),
      ],
      [
        [
          'graceful degradation',
          'degrade gracefully',
          'no single point of failure',
          'fault tolerant',
          'fault tolerance',
        ],
      ],
    ],
    target: null,
  },
  {
    id: 'accuracy',
    kind: 'non-functional',
    text: 'Ordinary rules let at most 5 % too many through; paid and security rules none.',
    isMust: true,
    coveredBy: [
      [
        words(
          'accuracy, accurate, accurately, overshoot, over limit by, precise, precision, exact, inaccuracy, over admit, overcount, undercount, over count',
        ),
      ],
      [
        words(
          'too many, above the limit, over the limit, beyond the limit, exceed the limit, excess, more than the limit, error',
        ),
        words(
          '{number} percent, at most, no more than, none, zero, never, percent, few, slightly, small, let through, 5, tolerate',
        ),
      ],
      [
        ['strict', 'hard', 'exactly'],
        words('limit, quota, enforce, enforced, enforcement, paid, login'),
      ],
    ],
    target: { unit: '%', min: 0, max: 10 },
  },
  {
    id: 'throughput',
    kind: 'non-functional',
    text: '100,000 checks a second at peak, for 10 million active keys.',
    isMust: false,
    coveredBy: [
      [words('active key, unique key, active caller, active counter, distinct key'), ['{number}']],
      [
        words(
          '{number} rps, {number} qps, {number} check, {number} request per second',
          '{number} request a second, {number} request second, {number} req, {number} decision',
          '{number} per second, throughput, rps, qps, request per second, check per second',
          'check a second, request a second, decision per second, decision a second',
          '{number} key, scale, scalable',
        ),
        words(
          'second, peak, key, rps, qps, throughput, active, check, per second, million, handle',
          'support, scale, gateway',
        ),
      ],
    ],
    target: { unit: '/s', min: 50_000, max: 1_000_000 },
  },
  {
    id: 'rule-delay',
    kind: 'non-functional',
    text: 'A changed rule is live within 60 seconds.',
    isMust: false,
    coveredBy: [
      [
        words('rule, rules, config, configuration, limit change, policy, rule change, change'),
        words(
          'live, effective, propagate, propagated, propagation, apply, applied, take effect, everywhere, active, reach, picked up, visible, roll out, rolled out, reload, in effect, change, update',
        ),
        words(
          '{number} s, {number} sec, {number} second, {number} min, {number} minute, within, second, seconds, minute, quickly, instantly, immediately',
        ),
      ],
    ],
    target: { unit: 's', min: 1, max: 120 },
  },
];
