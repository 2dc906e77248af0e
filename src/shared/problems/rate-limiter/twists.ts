import type { Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'counters-down',
    title: 'The counters are down',
    announcement:
      'The counter store is gone for ten minutes, at peak. What do callers see, what do attackers see, and what do you see?',
    goodAnswer:
      'Requests are let through after 10 ms, and at once when the breaker is open; login and payment refuse. Each gateway applies a local emergency limit, so a flood is still cut. An alarm on undecided requests fires within a minute; afterwards counters start empty, which forgives one window.',
    answeredBy: [
      [
        words(
          'fail open, fail closed, let through, breaker, local limit, emergency limit, fallback, local bucket, degrade',
        ),
        words(
          'rule, login, payment, gateway, request, limit, alarm, policy, local, timeout, time out, {number} ms',
        ),
      ],
    ],
  },
  {
    id: 'slow-counters',
    title: 'The counters are 50 ms slower',
    announcement:
      'The counter store still answers, but every call takes 50 ms more. Walk me through the next seconds.',
    goodAnswer:
      'The time-out of 10 ms bounds what a caller notices; without it 100,000 requests a second times 50 ms hold 5,000 threads. Nearly all checks time out, the breaker opens, gateways go on with local limits and probe the store with few calls until it is fast again.',
    answeredBy: [
      [
        words('timeout, time out, deadline, breaker, circuit breaker, {number} ms'),
        words(
          'open, opens, local, fail open, probe, thread, let through, bound, bounds, skip, fallback, give up, half open',
        ),
      ],
    ],
  },
  {
    id: 'one-customer',
    title: 'One customer sends ten times as much',
    announcement:
      'Your largest customer has a bug and sends ten times their limit: 60,000 requests a second. Who else notices?',
    goodAnswer:
      'Nobody should. Their keys are on one shard, so gateways remember the refusal until the window ends and stop asking; refused requests end at the gateway. If they alone fill gateways, the edge drops them by key. Retry-After with jitter keeps them from coming back all at once.',
    answeredBy: [
      [
        words(
          'remember, cache the refusal, local, locally, aggregate, split, edge, hot key, shard, refusal, drop early, deny list, sub counter',
        ),
        words(
          'gateway, refuse, refused, key, customer, limit, count, caller, tenant, window, edge, until',
        ),
      ],
    ],
  },
  {
    id: 'wrong-rule',
    title: 'A wrong rule refuses everybody',
    announcement:
      'Somebody has changed a limit from 1,000 to 10 by mistake, for all customers. It was live two minutes ago. What now?',
    goodAnswer:
      'An alarm on the share of refusals by rule; a kill switch sets the rule to shadow mode at once, and the last version is brought back, live within a minute. It should not have gone so far: shadow mode first, then one gateway in twenty, and a change by more than half needs a second pair of eyes.',
    answeredBy: [
      [
        words(
          'roll back, rollback, previous version, last version, kill switch, shadow, canary, disable the rule, revert, versions, one gateway',
        ),
        words(
          'rule, rules, alarm, minute, second, gateway, version, change, limit, config, switch, refusal',
        ),
      ],
    ],
  },
  {
    id: 'second-region',
    title: 'Three regions',
    announcement:
      'We open two more regions. A customer has a limit of 1,000 a second. What does that mean now?',
    goodAnswer:
      'A counter across the ocean costs 150 ms, so each region counts for itself. Either each has its own limit, and we say so, or the 1,000 are shared out by last hour’s use and moved between regions every few seconds; a region that is cut off keeps its share. Paid quotas are leased from a home region.',
    answeredBy: [
      [
        words('region, regional, per region, each region, home region'),
        words(
          'share, shares, split, own limit, lease, leased, quota, asynchronous, sync, each, local, divide, per region limit, replicate',
        ),
      ],
    ],
  },
  {
    id: 'clock-skew',
    title: 'A clock runs wrong',
    announcement: 'One gateway’s clock is 40 seconds fast. What breaks?',
    goodAnswer:
      'With windows cut by the gateway’s clock it counts into the next window and lets callers through twice. So the store’s clock decides, inside the script; buckets take the time of the store and never go back. Reset times are told as seconds from now.',
    answeredBy: [
      [
        words('clock, time, skew, server time, time of the store'),
        words(
          'store, redis, script, central, monotonic, relative, seconds from now, one clock, ntp, server, single source',
        ),
      ],
    ],
  },
  {
    id: 'exact-quota',
    title: 'A quota must be exact',
    announcement:
      'Sales has sold a quota of exactly one million calls a month, with a penalty for every call too many. What do you change?',
    goodAnswer:
      'That rule leaves the soft counters: one durable counter with conditional writes, synchronous to a second copy, fail closed. To be fast, gateways lease blocks of 100 calls and give back what is left; a lease that is lost counts as used, so it is never too many. Idempotency keys keep a repeated request from counting twice.',
    answeredBy: [
      [
        words(
          'durable, conditional, lease, leased, block of, synchronous, fail closed, fails closed, transaction, persistent, reserve, strict',
        ),
        words('quota, counter, count, call, calls, write, rule, block, lease, exact, month'),
      ],
    ],
  },
  {
    id: 'million-addresses',
    title: 'A million addresses',
    announcement:
      'A botnet sends 2 million requests a second from a million addresses, each below every limit. What is your part?',
    goodAnswer:
      'Not to count them one by one: that is twenty times our peak. The edge and the firewall drop by reputation and pattern before us; here a global limit for anonymous traffic and load shedding keep what is left for signed-in callers. New addresses must not push the counters of real ones out of memory.',
    answeredBy: [
      [
        words(
          'edge, waf, firewall, cdn, scrubbing, upstream, shed, load shedding, global limit, challenge, captcha',
        ),
        words(
          'drop, block, limit, signed in, anonymous, address, ip, reserve, priority, before, reputation, attack, ddos, traffic, botnet',
        ),
      ],
    ],
  },
];
