import type { Alternative } from '../pack';
import { words } from '../words';

export const alternatives: Alternative[] = [
  {
    id: 'work-queue',
    title: 'A work queue for the fan-out instead of a stream',
    switchesOff: ['partitions-below-consumers'],
    recognisedBy: [
      [
        ['queue', 'work queue', 'sqs', 'rabbitmq', 'job queue'],
        ['fan out', 'fanout', 'worker', 'job'],
        words(
          'no replay, replay, not needed, without replay, instead of a stream, managed, rather than a stream, not kafka',
        ),
      ],
    ],
  },
  {
    id: 'outbox',
    title: 'Fan-out from the change log of the post store',
    switchesOff: ['dual-write'],
    recognisedBy: [
      [
        words('outbox, change data capture, cdc, change stream, change log, change feed'),
        ['post', 'fan out', 'fanout', 'event', 'store'],
      ],
    ],
  },
  {
    id: 'pull-only',
    title: 'Feeds gathered when they are read, with a cache for each author',
    switchesOff: [
      'pull-only-read-amplification',
      'missing-required-path:fan-out-path',
      'missing-required-path:followers-path',
    ],
    recognisedBy: [
      [
        words(
          'pull only, pure pull, pull for everyone, gather on read, fan out on read for all, only pull, no fan out on write',
        ),
        words(
          'author cache, cache per author, cached timeline, per author, author timeline in memory',
        ),
        words(
          'small, few, million, followee, followed, load, utilisation, utilization, {number} %',
        ),
      ],
    ],
  },
  {
    id: 'active-only',
    title: 'Fan-out to people who were here lately; lists of others are built when they come',
    switchesOff: ['overprovisioned'],
    recognisedBy: [
      [
        words(
          'active user, active people, active reader, recently active, seen within, inactive, idle, dormant',
        ),
        words('fan out, fanout, push, list, skip, rebuild, built'),
        ['day', 'days', '{number} day', '{number} days', 'week', 'month'],
      ],
    ],
  },
  {
    id: 'graph-store',
    title: 'Follows in a graph database or a wide-column store',
    switchesOff: ['scatter-gather-read'],
    recognisedBy: [
      [
        words(
          'graph database, neo4j, neptune, graph store, tao, wide column, cassandra, adjacency list, adjacency table',
        ),
        ['follow', 'follower', 'edge', 'graph', 'relationship'],
      ],
    ],
  },
  {
    id: 'lists-on-disk',
    title: 'Feed lists in a wide-column store on disk instead of memory',
    switchesOff: ['store-on-hot-path', 'no-cache-on-read-heavy'],
    recognisedBy: [
      [
        ['feed list', 'list', 'feed store', 'timeline', 'feed'],
        words(
          'on disk, ssd, wide column, cassandra, scylla, dynamodb, instead of memory, instead of ram, not in memory',
        ),
        ['cheaper', 'price', 'cost', 'ms', 'tb', 'memory', 'ram'],
      ],
    ],
  },
];
