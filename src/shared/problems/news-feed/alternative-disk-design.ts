import { component, variantOf } from '../reference-parts';
import { REGION } from './reference-components';
import { referenceDesign } from './reference-design';

/** As the reference, with the feed lists on disk: many more nodes, each far cheaper than memory. */
export const diskDesign = variantOf(referenceDesign, {
  without: [],
  components: [
    component('feed-lists', 'wide-column-store', 'Feed lists', [4, 0], REGION, {
      replicas: 150,
      zones: 3,
      replicationFactor: 3,
      readQuorum: 1,
      writeQuorum: 1,
      tier: 'm5.xlarge',
      shardKey: 'user_id',
      partitioning: 'ring',
      retentionDays: 30,
      isRebuildable: true,
      acceptsLoss: true,
      acceptsStaleness: true,
      isEncrypted: true,
      holds: ['feed'],
      notes:
        'The last 800 ids for everyone, older rows expire after 30 days. One copy answers; a list that misses an entry is found right by the next read.',
    }),
  ],
  connections: [],
});
