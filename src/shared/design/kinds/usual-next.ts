import { kindSpec } from './catalog';
import type { ComponentKind, Family } from './kind';

/** What a call or a message most often goes to from there, the most usual first. */
const AFTER_FAMILY: Readonly<Record<Family, readonly ComponentKind[]>> = {
  client: ['load-balancer', 'cdn', 'api-gateway', 'dns', 'service', 'websocket-gateway'],
  edge: ['service', 'api-gateway', 'load-balancer', 'rate-limiter', 'websocket-gateway'],
  compute: [
    'cache',
    'sql-database',
    'queue',
    'key-value-store',
    'stream',
    'object-storage',
    'service',
    'search-index',
    'wide-column-store',
    'id-generator',
    'external-service',
  ],
  cache: ['sql-database', 'key-value-store', 'service'],
  store: ['stream', 'cache', 'search-index', 'worker', 'object-storage', 'batch-pipeline'],
  messaging: ['worker', 'service', 'stream', 'serverless-function', 'batch-pipeline'],
  coordination: ['sql-database', 'key-value-store', 'service'],
  external: ['api-gateway', 'load-balancer', 'service', 'queue'],
  operations: ['object-storage', 'time-series-database', 'wide-column-store', 'search-index'],
  note: [],
};

/** Where a kind differs from the rest of its family. */
const AFTER_KIND: Partial<Record<ComponentKind, readonly ComponentKind[]>> = {
  dns: ['load-balancer', 'cdn'],
  cdn: ['load-balancer', 'object-storage', 'service', 'waf'],
  waf: ['load-balancer', 'api-gateway', 'cdn'],
  'api-gateway': ['service', 'rate-limiter', 'identity-provider', 'serverless-function'],
  'rate-limiter': ['service', 'api-gateway', 'cache'],
  'websocket-gateway': ['service', 'pub-sub', 'cache', 'service-registry', 'queue'],
  worker: [
    'sql-database',
    'key-value-store',
    'object-storage',
    'cache',
    'search-index',
    'queue',
    'notification-provider',
    'time-series-database',
    'wide-column-store',
    'external-service',
  ],
  scheduler: ['queue', 'worker', 'service', 'sql-database', 'serverless-function'],
  transcoder: ['object-storage', 'queue', 'sql-database'],
  'in-memory-index': ['object-storage', 'key-value-store', 'sql-database'],
  'object-storage': ['queue', 'serverless-function', 'worker', 'cdn', 'batch-pipeline'],
  stream: ['worker', 'batch-pipeline', 'service', 'time-series-database', 'search-index'],
  'pub-sub': ['queue', 'worker', 'service', 'websocket-gateway', 'serverless-function'],
  'notification-provider': ['mobile-client', 'web-client'],
  'identity-provider': ['service'],
  'batch-pipeline': ['object-storage', 'sql-database', 'time-series-database', 'key-value-store'],
};

/** The kinds that usually come after a kind along the line, the most usual first; the others are left out. */
export function usualNext(kind: ComponentKind): readonly ComponentKind[] {
  return AFTER_KIND[kind] ?? AFTER_FAMILY[kindSpec(kind).family];
}
