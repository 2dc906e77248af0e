import type { Connection } from '../../design/schema';
import { connection, REPEATABLE } from '../reference-parts';

const ENCRYPTED = { isEncrypted: true } as const;
const TO_STREAM = { protocol: 'kafka', isEncrypted: true } as const;
/** What travels is the name of a page, not the page. */
const NAME_OF_PAGE = { payloadBytes: 300, isEncrypted: true } as const;

const frontier: readonly Connection[] = [
  connection('scheduler', 'ownership', ['lease-urls'], {
    operation: 'read',
    label: 'who owns a host',
    properties: { timeoutMs: 1_000, criticality: 'soft', multiplicity: 0.001, ...REPEATABLE },
  }),
  connection('scheduler', 'frontier-store', ['lease-urls'], {
    operation: 'read',
    label: 'lease 100 at a time',
    properties: { timeoutMs: 1_000, batchSize: 100, ...REPEATABLE },
  }),
  connection('scheduler', 'due-urls', ['fetch'], {
    mode: 'async',
    operation: 'write',
    label: '1/s a host',
    properties: NAME_OF_PAGE,
  }),
  connection('due-urls', 'fetchers', ['fetch'], { mode: 'async', properties: NAME_OF_PAGE }),
];

const fetching: readonly Connection[] = [
  connection('fetchers', 'sites', ['fetch'], {
    operation: 'read',
    properties: {
      protocol: 'https',
      timeoutMs: 10_000,
      hasCircuitBreaker: true,
      payloadBytes: 500,
      ...ENCRYPTED,
    },
  }),
  connection('fetchers', 'name-cache', ['resolve-host'], {
    operation: 'read',
    properties: { timeoutMs: 2_500, ...ENCRYPTED },
  }),
  connection('name-cache', 'name-servers', ['resolve-host'], {
    operation: 'read',
    label: '40 a second',
    properties: { timeoutMs: 2_000, ...REPEATABLE },
  }),
  connection('fetchers', 'robots-cache', ['check-robots'], {
    operation: 'read',
    properties: { protocol: 'redis', timeoutMs: 20, criticality: 'soft', ...ENCRYPTED },
  }),
  connection('fetchers', 'frontier-store', ['check-robots'], {
    operation: 'read',
    label: 'misses',
    properties: { timeoutMs: 200, ...REPEATABLE },
  }),
  connection('fetchers', 'page-store', ['fetch'], {
    operation: 'write',
    label: 'page',
    properties: { protocol: 'https', timeoutMs: 5_000, ...REPEATABLE },
  }),
  connection('page-store', 'stored-pages', ['fetch'], {
    mode: 'async',
    label: 'event',
    properties: NAME_OF_PAGE,
  }),
];

const parsing: readonly Connection[] = [
  connection('stored-pages', 'parsers', ['fetch'], { mode: 'async', properties: NAME_OF_PAGE }),
  connection('parsers', 'page-store', ['read-page'], {
    operation: 'read',
    properties: { protocol: 'https', timeoutMs: 2_000, ...REPEATABLE },
  }),
  connection('parsers', 'seen-filter', ['check-links'], {
    operation: 'read',
    label: '50 links at once',
    properties: { timeoutMs: 50, batchSize: 50, ...REPEATABLE },
  }),
  connection('parsers', 'fingerprints', ['check-content'], {
    operation: 'write',
    label: 'insert if new',
    properties: { timeoutMs: 100, isAtomic: true, ...REPEATABLE },
  }),
  connection('parsers', 'index-feed', ['publish-page'], {
    mode: 'async',
    operation: 'write',
    properties: TO_STREAM,
  }),
  connection('index-feed', 'indexer', ['publish-page'], { mode: 'async', properties: TO_STREAM }),
];

const loop: readonly Connection[] = [
  connection('parsers', 'found-urls', ['update-frontier'], {
    mode: 'async',
    operation: 'write',
    label: 'new or more wanted',
    properties: TO_STREAM,
  }),
  connection('found-urls', 'frontier-writer', ['update-frontier'], {
    mode: 'async',
    properties: TO_STREAM,
  }),
  connection('frontier-writer', 'frontier-store', ['update-frontier'], {
    operation: 'write',
    properties: { timeoutMs: 500, ...REPEATABLE },
  }),
];

export const connections: readonly Connection[] = [...frontier, ...fetching, ...parsing, ...loop];
