import type { Alternative } from '../pack';
import { words } from '../words';

export const alternatives: Alternative[] = [
  {
    id: 'leased-quotas',
    title: 'Local buckets filled from leased quotas, or counts exchanged in the background',
    switchesOff: ['local-state-behind-lb'],
    recognisedBy: [
      [
        words(
          'lease, leases, leased, local bucket, local token bucket, local counter, local quota, in process',
        ),
        words(
          'quota, sync, synchronise, asynchronous, background, batch, central, overshoot, every {number} ms, every second, store, share',
        ),
      ],
    ],
  },
  {
    id: 'hash-routing',
    title: 'Each caller is routed to one gateway by consistent hashing, which counts in its memory',
    switchesOff: [
      'local-state-behind-lb',
      'missing-required-path:counter-path',
      'missing-required-path:timed-path',
      'missing-problem-part:expiring-counters',
      'missing-problem-part:counters-by-caller',
    ],
    recognisedBy: [
      [
        words(
          'consistent hash, consistent hashing, hash routing, hash of the caller, hash of the api key, hash ring, routed by, route by, sticky by key',
        ),
        words('gateway, limiter, instance, owner, node, server'),
        words('memory, local, locally, in process, own counter'),
      ],
    ],
  },
  {
    id: 'managed-limits',
    title: 'Limits of a managed gateway or firewall',
    switchesOff: [
      'missing-required-path:counter-path',
      'missing-required-path:timed-path',
      'missing-problem-part:counting-scheme',
      'missing-problem-part:expiring-counters',
      'missing-problem-part:counters-by-caller',
    ],
    recognisedBy: [
      [
        words(
          'managed gateway, managed api gateway, managed limits, usage plan, waf rule, provider limits, built in limits, managed waf, managed rate limiting',
        ),
        words('instead, limit, limits, quota, counts, throttle, throttling, enough'),
      ],
    ],
  },
  {
    id: 'conditional-updates',
    title:
      'A key-value store with conditional updates, while each key stays below its limit for a partition',
    switchesOff: [],
    recognisedBy: [
      [
        words(
          'conditional update, conditional write, conditional put, atomic update, update expression',
        ),
        words('key value, dynamo, dynamodb, wide column, {number} write, partition, key'),
      ],
    ],
  },
  {
    id: 'gossip-counters',
    title: 'Counters that gateways exchange among themselves',
    switchesOff: [
      'local-state-behind-lb',
      'missing-required-path:counter-path',
      'missing-required-path:timed-path',
      'missing-problem-part:expiring-counters',
      'missing-problem-part:counters-by-caller',
    ],
    recognisedBy: [
      [
        words(
          'gossip, crdt, g counter, pn counter, peer to peer, exchange counts, exchange their counts',
        ),
        words('counter, counters, count, counts, gateway, converge, overshoot, peer'),
      ],
    ],
  },
];
