import type { Topic } from '../pack';
import { words } from '../words';

export const topics: Topic[] = [
  {
    id: 'algorithm',
    title: 'How requests are counted',
    opening: 'Which algorithm do you count with, and what can a clever caller get out of it?',
    followUps: [
      'A limit of 100 a minute with fixed windows: how many can come within two seconds?',
      'A quarter of the window has passed; 84 in the last one, 36 in this one. What does your counter say?',
      'A rule allows 10,000 a day. Would you count that in the same way?',
    ],
    groups: [
      words(
        'token bucket, leaky bucket, sliding window, sliding counter, sliding log, fixed window, gcra, sliding',
      ),
      words(
        'burst, bursts, boundary, border, memory, twice the limit, smooth, edge of the window, weighted, refill',
      ),
    ],
    depthWords: words(
      'twice, too many, overshoot, approximate, error, cost, price, memory heavy, gap, starve, cheat, fail, wrong, unfair, expensive, drift',
    ),
    properties: ['limitAlgorithm', 'limitRequestsPerSecond'],
    suggestedBy: ['rate-limiter'],
    goodAnswer:
      'Fixed windows are one number but let twice the limit through at the border: 100 in the last second of one, 100 in the first of the next. A log of stamps is exact and takes 16 GB for 10 million keys of 100. A sliding window counter weighs the last window: 36 + 84 x 0.75 = 99, in two numbers. ' +
      'Token buckets for rules that welcome bursts: size 20, refill 10 a second. The price of the sliding counter is an error of a few percent, as it takes the last window for even.',
  },
  {
    id: 'atomicity',
    title: 'Counting in one step',
    opening: 'Two gateways read the same counter at 99 of 100, at the same moment. What happens?',
    followUps: [
      'The gateway dies between raising the counter and setting its expiry. What is left behind?',
      'Three rules apply. The second one refuses. What have you counted?',
      'Whose clock decides when the window ends?',
    ],
    groups: [
      words(
        'atomic, atomically, script, lua, incr, increment, compare and set, compare and swap, cas, conditional, one step, single step',
      ),
      words(
        'race, ttl, expiry, expire, slot, hash tag, read then write, check then act, lost update, two gateways, concurrent',
      ),
    ],
    depthWords: words(
      'fail, dies, crash, lose, lost, leak, forever, for ever, never expires, clock, skew, overshoot, too many, price, cost, block, slow script, retry, twice',
    ),
    properties: ['ttlSeconds', 'shards', 'partitioning'],
    suggestedBy: ['cache', 'key-value-store'],
    goodAnswer:
      'Reading and then writing is a race: both see 99 and both allow. One script raises the three counters of a request and sets their expiry in the same step, about 0.1 ms in the store; a hash tag on the caller puts all three into one slot, so it is one call and not three. ' +
      'The store’s clock decides, because 50 gateways differ by some milliseconds. A counter whose expiry was lost in a crash would refuse for ever; in one script that cannot happen. The price: a slow script blocks the whole shard.',
  },
  {
    id: 'local-or-central',
    title: 'Local or central counting',
    opening: 'Do you ask a central counter for each request? What do you give up if you do not?',
    followUps: [
      'How many too many come through when gateways exchange counts once a second?',
      'A lease of 100 tokens is on a gateway that dies. Who has them?',
      'Three regions, one limit. What do you promise?',
    ],
    groups: [
      words(
        'local, locally, central, centrally, sync, synchronise, lease, leased, quota, hierarchical, per gateway, shared counter',
      ),
      words(
        'accuracy, accurate, latency, overshoot, too many, error, exact, round trip, added time, ms',
      ),
    ],
    depthWords: words(
      'overshoot, too many, fail, dies, lost, lose, price, cost, stale, waste, wasted, unfair, late, error, trade, partition, outage',
    ),
    properties: ['shards', 'replicas', 'acceptsLoss'],
    suggestedBy: ['cache', 'rate-limiter'],
    goodAnswer:
      'A central counter costs a round trip of 1 ms and is exact up to the time-out. Local counting that exchanges each second lets 50 gateways give the limit again and again: 50 x 100 for a limit of 100. Leases bound that: a gateway takes 5 % of what is left and spends it locally, so nothing is given out twice. ' +
      'If the gateway dies the lease is lost, at most 5 % too few until the window ends. Hard rules stay central; the price of leases is unfairness when a caller’s requests meet one gateway.',
  },
  {
    id: 'failure',
    title: 'When the counters fail',
    opening:
      'The counter store answers after 200 ms instead of one. What does a customer of the API notice?',
    followUps: [
      'It fails open for ten minutes. What stops the caller who has waited for that?',
      'Which rules must not fail open, and what do their users see?',
      'The breaker closes again. What does the store see in that second?',
    ],
    groups: [
      words(
        'fail open, fail closed, fails open, fails closed, timeout, time out, breaker, circuit breaker, failing open',
      ),
      words(
        'policy, degrade, login, payment, local limit, emergency, per rule, fallback, let through, refuse, local',
      ),
    ],
    depthWords: words(
      'outage, down, slow, stall, thread, attack, attacker, abuse, overload, herd, recover, price, cost, unlimited, undecided, risk, guess, lost, fail',
    ),
    properties: ['onFailure', 'timeoutMs', 'hasShedPlan'],
    suggestedBy: ['rate-limiter', 'api-gateway'],
    goodAnswer:
      'A time-out of 10 ms on the check, then the rule’s own policy: most fail open, login and payment fail closed. A breaker opens after half of the checks have failed for a second, so that no request waits 10 ms for nothing; meanwhile each of 21 gateways applies a local limit of a twentieth of the rule. ' +
      'The API loses nothing but accuracy. The price of failing open is a window for abuse, so the outage raises an alarm within a minute and load shedding behind us keeps a fifth of capacity for critical calls.',
  },
  {
    id: 'hot-key',
    title: 'One caller who is most of the traffic',
    opening: 'One customer alone makes 80,000 checks a second. What happens to their neighbours?',
    followUps: [
      'They are far over their limit. Must each refused request still reach the counters?',
      'How do you split one counter without losing the limit?',
      'How do you notice before the shard is full?',
    ],
    groups: [
      words(
        'hot key, tenant, one customer, one caller, hot caller, single key, hot shard, noisy neighbour, noisy neighbor',
      ),
      words(
        'split, aggregate, local, locally, sub counter, sub counters, pre aggregate, cache the refusal, remember, batch, lease',
      ),
    ],
    depthWords: words(
      'saturate, overload, slow, neighbour, neighbor, fail, refuse, price, cost, error, too many, overshoot, full, queue, late, unfair',
    ),
    properties: ['hotKeySharePercent', 'partitioning', 'shards'],
    suggestedBy: ['cache'],
    goodAnswer:
      'A shard gives 80,000 scripts a second, so one caller can fill it and slow down a third of all others. A gateway that was told “refused until 12:00:07” remembers it and does not ask again: most of the flood ends there. For a large but allowed tenant, gateways add up locally and send one increment for 20 requests, or the counter is split into 8 parts with an eighth of the limit each. ' +
      'The price is an error: with 21 gateways up to 420 requests are not yet counted, 0.5 % of 80,000.',
  },
  {
    id: 'placement',
    title: 'Where the limiter lives',
    opening:
      'A library in each service, a sidecar, the gateway or the edge: where, and why not the others?',
    followUps: [
      'How does a fix to the limiter reach 40 services in five languages?',
      'Services call each other past the gateway. Who limits those calls?',
      'What can the edge do that you cannot?',
    ],
    groups: [
      words('sidecar, gateway, library, edge, middleware, in process, proxy, waf'),
      words(
        'latency, deploy, deployment, language, hop, upgrade, release, before the work, every service',
      ),
    ],
    depthWords: words(
      'extra hop, single point, bypass, version, drift, cost, price, fail, outage, coupling, duplicate, memory, slow, blast radius, past the gateway, stale',
    ),
    properties: ['replicas', 'zones', 'algorithm'],
    suggestedBy: ['api-gateway', 'waf', 'service'],
    goodAnswer:
      'In the gateway: every request passes it anyway, so there is no extra hop, and what is refused costs no service anything. A library is as fast, but 40 services in five languages run five versions of it; a sidecar solves the languages and costs memory beside each instance and 1 ms. ' +
      'The edge stops floods by address before they cost us bandwidth, but counts in each location, so it is a coarse first ring. The price of the gateway: calls between services go past it and need limits of their own.',
  },
];
