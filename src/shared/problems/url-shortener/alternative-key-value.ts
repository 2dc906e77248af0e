import type { Design } from '../../design/schema';
import type { Answers, Note } from '../../interview/answers';
import {
  cardsById,
  component,
  connection,
  frame,
  recordsById,
  REPEATABLE,
  monitoring,
} from '../reference-parts';
import { referenceAnswers } from './reference-answers';
import {
  BALANCER,
  LIMITER,
  FROM_CLIENTS,
  LINK_SERVICE,
  REGION,
  toLinkService,
} from './shared-parts';

/** Random codes in a managed key-value store, no cache. */
export const keyValueDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [5, 1])),
  components: recordsById(
    component('browser', 'web-client', 'Browsers', [0, 0], null),
    component('balancer', 'load-balancer', 'Load balancer', [1, 0], REGION, BALANCER),
    component('create-limiter', 'rate-limiter', 'Limiter of creates', [2, 1], REGION, LIMITER),
    component('link-service', 'service', 'Link service', [3, 0], REGION, LINK_SERVICE),
    component('link-store', 'key-value-store', 'Link store', [4, 0], REGION, {
      isManaged: true,
      replicationFactor: 3,
      zones: 3,
      partitioning: 'hash',
      shardKey: 'code',
      keyKind: 'random',
      hasBackup: true,
      isEncrypted: true,
      holds: ['url', 'click-rollup'],
      retentionDays: 1_826,
    }),
    component('click-queue', 'queue', 'Click queue', [4, 1], REGION, {
      isManaged: true,
      maxAttempts: 5,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLoss: true,
      isEncrypted: true,
    }),
    component('click-counter', 'worker', 'Click counter', [5, 1], REGION, {
      replicas: 6,
      zones: 3,
      jobSeconds: 0.0002,
      isIdempotent: true,
    }),
    monitoring([5, 0], REGION),
  ),
  connections: recordsById(
    connection('browser', 'balancer', FROM_CLIENTS, {
      properties: { protocol: 'https', isEncrypted: true },
    }),
    ...toLinkService,
    connection('link-service', 'link-store', FROM_CLIENTS, {
      label: 'read by code, insert if absent',
      properties: { protocol: 'https', timeoutMs: 50, ...REPEATABLE, isAtomic: true },
    }),
    connection('link-service', 'click-queue', ['click'], {
      mode: 'async',
      operation: 'write',
      label: 'clicks',
      properties: { isEncrypted: true, criticality: 'soft' },
    }),
    connection('click-queue', 'click-counter', ['click'], {
      mode: 'async',
      operation: 'write',
      properties: { isEncrypted: true },
    }),
    connection('click-counter', 'link-store', ['click'], {
      operation: 'write',
      label: 'hourly counts',
      properties: { isEncrypted: true, timeoutMs: 200, multiplicity: 0.01, isIdempotent: true },
    }),
  ),
};

export const keyValueAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Random codes of 7 characters, inserted only if absent, drawn again on a collision',
      alternative: 'Number blocks per server',
      because:
        'Nothing to run: at a billion links a new code is taken already with a chance of 1 in 3,500.',
      price: 'One conditional write per create, and a second one now and then.',
    },
    {
      id: 'd2',
      choice: '302 for redirects',
      alternative: '301, cached by browsers for good',
      because: 'Clicks must be counted and a deleted link must stop within 60 s.',
      price: 'All 19,000 redirects a second at peak reach us.',
    },
    {
      id: 'd3',
      choice: 'A managed key-value store and no cache',
      alternative: 'A relational primary with a cache beside it',
      because:
        'Reads by key take about 5 ms at any rate, well below 100 ms, and nothing is cold after a failure.',
      price:
        'About $1,250 a month for 10 billion reads, and one partition gives a single code 3,000 reads a second.',
    },
    {
      id: 'd4',
      choice: 'Clicks through a queue, added up by the hour',
      alternative: 'A counter updated in the redirect',
      because: 'The redirect never waits for statistics.',
      price: 'Counts lag by up to 5 minutes and a few may be lost.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceAnswers.notes).filter(
      ({ topicId }) => topicId === 'redirect-status' || topicId === 'statistics',
    ),
    {
      id: 'n6',
      topicId: 'code-generation',
      text: 'Random codes of 7 characters from 62: at 1 billion links a new code collides with a chance of 0.03 %. The insert is conditional, so two servers cannot both win; the loser fails and draws again. Random codes cannot be guessed in order. The price is one conditional write per create.',
    },
    {
      id: 'n7',
      topicId: 'storage',
      text: 'The key-value store is partitioned by a hash of the code and keeps 3 copies in 3 zones, so the loss of a zone loses nothing. 19,000 reads a second at peak are spread over partitions of 3,000; a viral code at 20 % of reads would fail its partition, so each server keeps the top 1,000 codes for 10 s. It costs about $1,250 a month.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The link service is the first to fill up: 19,200 requests a second on 12 servers of 3,000 each is 53 %, and 80 % with one zone lost. A viral code would be the next: one partition gives 3,000 reads a second.',
    },
    {
      id: 'summary' as const,
      text: 'Random codes in a managed key-value store with three copies, no cache; 302 redirects; clicks through a queue. The fewest parts to run; the store is the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'Put a cache in front when reads cost more than it, at about twice the load. Watch the share of the hottest partition.',
    },
  ),
};
