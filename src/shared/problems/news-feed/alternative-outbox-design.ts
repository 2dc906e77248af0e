import { component, connection, REPEATABLE, variantOf } from '../reference-parts';
import { REGION } from './reference-components';
import { FOLLOWERS } from './quantities';
import {
  AFTER_A_FOLLOW,
  FOLLOWERS_OF_AN_AUTHOR,
  ON_BOTH_SIDES,
  POSTS_OF_A_PAGE,
} from './reference-connections';
import { referenceDesign } from './reference-design';

/** Posts in a sharded relational store whose outbox feeds a managed queue; follows in a managed key-value table. */
export const outboxDesign = variantOf(referenceDesign, {
  without: ['post-store', 'post-events', 'follow-graph'],
  components: [
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
  ],
  connections: [
    connection('feed-service', 'post-db', ['read-feed'], {
      operation: 'read',
      label: 'misses',
      properties: { protocol: 'sql', ...POSTS_OF_A_PAGE },
    }),
    connection('feed-service', 'follow-table', ['read-feed'], AFTER_A_FOLLOW),
    connection('post-service', 'post-db', ['publish-post', 'view-profile'], {
      label: 'posts, timelines',
      properties: { protocol: 'sql', timeoutMs: 200, ...REPEATABLE },
    }),
    connection('post-service', 'follow-table', ['follow'], ON_BOTH_SIDES),
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
    connection('fan-out-worker', 'follow-table', ['fan-out'], FOLLOWERS_OF_AN_AUTHOR),
  ],
});
