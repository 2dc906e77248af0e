import type { Pack } from '#shared/problems/pack';
import { flow } from '#shared/problems/reference-parts';

/**
 * The smallest problem that rules can be tried on: clients read and write records of a store, both at 99.99 %, and a
 * third flow that a write causes. Not one of the coach's problems, and not complete: rules look at paths and flows.
 */
const hop = (
  name: string,
  anyOf: Pack['requiredPaths'][number]['anyOf'][number][number]['anyOf'],
  isOptional = false,
) => ({ name, anyOf, isOptional, mode: 'sync' as const });

const CLIENT = hop('a client', [['source-of-flows']]);
const CACHE = hop('a cache', [['fast-lookup']], true);
const STORE = hop('a durable store', [['durable']]);
const SERVICE = hop('a service', [['computes']]);

const RATES = {
  averageRequestsPerSecond: 100,
  peakRequestsPerSecond: 500,
  requestBytes: 500,
  responseBytes: 500,
  availabilityTarget: 0.9999,
};

export const EXAMPLE_PACK: Pack = {
  version: '1',
  id: 'url-shortener',
  title: 'Records',
  oneLine: 'Keep records.',
  prompt: 'Keep records.',
  facts: [],
  requirements: [
    {
      id: 'read',
      kind: 'functional',
      text: 'Read a record',
      isMust: true,
      coveredBy: [[['read']]],
      target: null,
    },
    {
      id: 'write',
      kind: 'functional',
      text: 'Write a record',
      isMust: true,
      coveredBy: [[['write']]],
      target: null,
    },
    {
      id: 'latency',
      kind: 'non-functional',
      text: 'Reads are fast',
      isMust: true,
      coveredBy: [[['latency', 'p99', 'fast']]],
      target: { unit: 'ms', min: 10, max: 200 },
    },
    {
      id: 'statistics',
      kind: 'functional',
      text: 'Count reads',
      isMust: false,
      coveredBy: [[['count', 'statistics']]],
      target: null,
    },
  ],
  estimates: [],
  operations: [],
  entities: [],
  flows: [
    flow({ ...RATES, id: 'read', title: 'Read', operation: 'read', requirements: ['read'] }),
    flow({ ...RATES, id: 'write', title: 'Write', operation: 'write', requirements: ['write'] }),
  ],
  requiredPaths: [
    {
      id: 'read-path',
      title: 'Reading a record',
      flow: 'read',
      requirements: ['read'],
      anyOf: [[CLIENT, SERVICE, CACHE, STORE]],
      why: 'A read must reach the store.',
      fix: 'Connect the service to a store.',
      weight: 1,
    },
    {
      id: 'write-path',
      title: 'Writing a record',
      flow: 'write',
      requirements: ['write'],
      anyOf: [[CLIENT, SERVICE, STORE]],
      why: 'A write must reach the store.',
      fix: 'Connect the service to a store.',
      weight: 1,
    },
  ],
  parts: [],
  setting: { userContinents: 1, mustSurviveRegionLoss: false },
  alternatives: [
    {
      id: 'clients-sign',
      title: 'Writes are signed by the client',
      switchesOff: ['no-auth-on-write'],
      recognisedBy: [[['sign'], ['write']]],
    },
  ],
  mistakes: [],
  topics: [],
  twists: [],
  references: [],
  sources: [],
};
