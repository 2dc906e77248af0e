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
  NUMBER_BLOCKS,
  REGION,
  RELATIONAL_STORE,
  toLinkService,
} from './shared-parts';

/** Redirects kept at the edge for 60 seconds, clicks counted from the edge's log. */
export const edgeDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [2, 0], [6, 2])),
  components: recordsById(
    component('browser', 'web-client', 'Browsers', [0, 0], null),
    component('edge', 'cdn', 'Edge', [1, 0], null, {
      hitRatioPercent: 50,
      ttlSeconds: 60,
      coalescesRequests: true,
      invalidatesOnWrite: true,
      acceptsStaleness: true,
      hasShedPlan: true,
      terminatesTls: true,
    }),
    component('balancer', 'load-balancer', 'Load balancer', [2, 0], REGION, BALANCER),
    component('create-limiter', 'rate-limiter', 'Limiter of creates', [3, 1], REGION, LIMITER),
    component('link-service', 'service', 'Link service', [4, 0], REGION, {
      ...LINK_SERVICE,
      pool: 8,
    }),
    component('link-store', 'sql-database', 'Link store', [5, 0], REGION, {
      ...RELATIONAL_STORE,
      holds: ['url', 'click-rollup'],
    }),
    component('number-blocks', 'id-generator', 'Number blocks', [5, 1], REGION, NUMBER_BLOCKS),
    component('edge-log', 'object-storage', 'Edge log', [3, 2], REGION, {
      emitsEvents: true,
      hasLifecycle: true,
      hasVersioning: true,
      retentionDays: 30,
      isEncrypted: true,
      holds: ['click'],
    }),
    component('click-counter', 'batch-pipeline', 'Click counter', [4, 2], REGION, {
      refreshSeconds: 300,
      isManaged: true,
      isIdempotent: true,
    }),
    monitoring([6, 0], REGION),
  ),
  connections: recordsById(
    connection('browser', 'edge', FROM_CLIENTS, {
      properties: { protocol: 'https', isEncrypted: true },
    }),
    connection('edge', 'balancer', FROM_CLIENTS, {
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000 },
    }),
    ...toLinkService,
    connection('link-service', 'link-store', FROM_CLIENTS, {
      label: 'read by code, insert',
      properties: { protocol: 'sql', timeoutMs: 50, ...REPEATABLE },
    }),
    connection('link-service', 'number-blocks', ['create'], {
      operation: 'write',
      label: 'next block',
      properties: {
        isEncrypted: true,
        timeoutMs: 50,
        criticality: 'soft',
        multiplicity: 0.0001,
        isIdempotent: true,
      },
    }),
    connection('edge', 'edge-log', ['click'], {
      mode: 'async',
      operation: 'write',
      label: 'request log',
      properties: { isEncrypted: true, criticality: 'soft' },
    }),
    connection('edge-log', 'click-counter', ['click'], {
      mode: 'async',
      operation: 'write',
      properties: { isEncrypted: true },
    }),
    connection('click-counter', 'link-store', ['click'], {
      operation: 'write',
      label: 'hourly counts',
      properties: {
        protocol: 'sql',
        isEncrypted: true,
        timeoutMs: 500,
        multiplicity: 0.01,
        isIdempotent: true,
      },
    }),
  ),
};

export const edgeAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Redirects are kept at the edge cache with max-age of 60 seconds',
      alternative: 'A cache of our own beside the store',
      because:
        'The head of the traffic is answered near the user, and there is no cache cluster to run.',
      price:
        'About $10,000 a month for 10 billion requests at the edge, the largest line of the bill; a deletion takes up to 60 s where the purge does not arrive.',
    },
    {
      id: 'd2',
      choice: 'Clicks are counted from the log of the edge',
      alternative: 'An event from each server',
      because: 'The edge sees every click, also those that never reach us.',
      price: 'Counts come in batches of 5 minutes, later than from a stream.',
    },
    {
      id: 'd3',
      choice: 'Number blocks per server, written in base 62',
      alternative: 'Random codes, inserted if absent',
      because: 'No collision check, and a dead allocator is survived with the block in memory.',
      price:
        'Numbers are permuted so that they cannot be guessed; a crash wastes up to 10,000 codes.',
    },
    {
      id: 'd4',
      choice: 'One relational primary with a synchronous standby and no cache of our own',
      alternative: 'A key-value store split over many nodes',
      because: '19,000 simple reads a second with a cold edge are half of one db.r5.2xlarge.',
      price: 'Creates stop for about 60 s at a failover.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceAnswers.notes).filter(
      ({ topicId }) => topicId === 'code-generation' || topicId === 'storage',
    ),
    {
      id: 'n6',
      topicId: 'redirect-status',
      text: 'We answer 302 with max-age=60, so the edge may cache a redirect for 60 s and browsers keep nothing for good as they would with a 301. No click is lost, because the edge logs each. The price: a deleted link may live on for 60 s if the purge fails.',
    },
    {
      id: 'n7',
      topicId: 'caching',
      text: 'The edge answers about 50 % of redirects with a TTL of 60 s and coalesces requests for a missing code. A purge invalidates a deleted link. If the edge is cold, the service and the store see all 19,000 requests a second: 53 % of the servers and half of the store, so nothing is overloaded.',
    },
  ),
};
