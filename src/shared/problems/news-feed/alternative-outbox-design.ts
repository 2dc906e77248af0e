import type { Design } from '../../design/schema';
import { component, connection, recordsById, REPEATABLE } from '../reference-parts';
import { components, REGION } from './reference-components';
import { connections } from './reference-connections';
import { referenceDesign } from './reference-design';

const FOLLOWERS = 200;
const POSTS_IN_A_PAGE = 20;

/** Posts in a sharded relational store whose outbox feeds a managed queue; follows in a managed key-value table. */
export const outboxDesign: Design = {
  boundaries: referenceDesign.boundaries,
  components: {
    ...without(components, ['post-store', 'post-events', 'follow-graph']),
    ...recordsById(
      component('post-db', 'sql-database', 'Post database', [3, 2], REGION, {
        tier: 'db.r5.2xlarge',
        shards: 16,
        shardKey: 'author_id; post_id',
        partitioning: 'hash',
        keyKind: 'snowflake',
        standby: 'sync',
        zones: 2,
        isManaged: true,
        hasOutbox: true,
        hasPooler: true,
        hasBackup: true,
        isEncrypted: true,
        holds: ['post', 'author-timeline', 'user'],
        notes:
          'The shard of the author is part of the post id, so a post is found by its id alone. 18 TB a year, 1.1 TB a shard.',
      }),
      component('fan-out-queue', 'queue', 'Fan-out queue', [3, 4], REGION, {
        isManaged: true,
        replicas: 3,
        zones: 3,
        maxAttempts: 5,
        hasDeadLetterQueue: true,
        hasLagAlarm: true,
        acceptsLag: true,
        retentionDays: 4,
        isEncrypted: true,
        notes: 'Large accounts are not fanned out; the feed service merges them on reading.',
      }),
      component('follow-table', 'key-value-store', 'Follow table', [3, 3], REGION, {
        isManaged: true,
        replicationFactor: 3,
        zones: 3,
        shardKey: 'follower_id; followed_id',
        partitioning: 'hash',
        hasBackup: true,
        isEncrypted: true,
        holds: ['follow'],
        notes: 'Each follow is kept twice, once by either side.',
      }),
    ),
  },
  connections: {
    ...Object.fromEntries(
      Object.entries(connections).filter(
        ([, { from, to }]) =>
          !['post-store', 'post-events', 'follow-graph'].some((id) => id === from || id === to),
      ),
    ),
    ...recordsById(
      connection('feed-service', 'post-db', ['read-feed'], {
        operation: 'read',
        label: 'misses',
        properties: {
          protocol: 'sql',
          timeoutMs: 100,
          multiplicity: POSTS_IN_A_PAGE,
          payloadBytes: 1_000,
          ...REPEATABLE,
        },
      }),
      connection('feed-service', 'follow-table', ['read-feed'], {
        operation: 'read',
        label: 'after a follow',
        properties: {
          timeoutMs: 50,
          criticality: 'soft',
          probabilityPercent: 2,
          isEncrypted: true,
        },
      }),
      connection('post-service', 'post-db', ['publish-post', 'view-profile'], {
        label: 'posts, timelines',
        properties: { protocol: 'sql', timeoutMs: 200, ...REPEATABLE },
      }),
      connection('post-service', 'follow-table', ['follow'], {
        operation: 'write',
        label: 'both sides',
        properties: { timeoutMs: 200, multiplicity: 2, ...REPEATABLE },
      }),
      connection('post-db', 'fan-out-queue', ['fan-out'], {
        mode: 'async',
        operation: 'write',
        label: 'outbox',
        properties: { isEncrypted: true, batchSize: FOLLOWERS },
      }),
      connection('fan-out-queue', 'fan-out-worker', ['fan-out'], {
        mode: 'async',
        operation: 'write',
        label: 'each follower',
        properties: { isEncrypted: true, multiplicity: FOLLOWERS },
      }),
      connection('fan-out-worker', 'follow-table', ['fan-out'], {
        operation: 'read',
        label: 'followers',
        properties: { timeoutMs: 500, batchSize: FOLLOWERS, ...REPEATABLE },
      }),
    ),
  },
};

function without<Item>(records: Readonly<Record<string, Item>>, ids: readonly string[]) {
  return Object.fromEntries(Object.entries(records).filter(([id]) => !ids.includes(id)));
}
