import type { Pack } from '#shared/problems/pack';
import type { ExampleProblem } from '#shared/scoring/rule';
import { flow } from '#shared/problems/reference-parts';

/**
 * The smallest problem that rules can be tried on: clients read and write records of a store, both at 99.99 %. Not one of
 * the coach's problems, and not complete: rules look at paths and flows.
 */
const hop = (
  name: string,
  anyOf: Pack['requiredPaths'][number]['anyOf'][number][number]['anyOf'],
  isOptional = false,
) => ({ name, anyOf, isOptional, mode: 'sync' as const });

const CLIENT = hop('a client', [['source-of-flows']]);
const CACHE = hop('a cache', [['fast-lookup']], true);
const STORE = hop('a durable store', [['durable'], ['durable-blobs'], ['query']]);
const SERVICE = hop('a service', [['computes']]);

const RATES = {
  averageRequestsPerSecond: 100,
  peakRequestsPerSecond: 500,
  requestBytes: 500,
  responseBytes: 500,
  availabilityTarget: 0.9999,
};

const READ = flow({
  ...RATES,
  id: 'read',
  title: 'Read',
  operation: 'read',
  requirements: ['read'],
  entities: ['record'],
});
const WRITE = flow({
  ...RATES,
  id: 'write',
  title: 'Write',
  operation: 'write',
  requirements: ['write'],
  entities: ['record'],
  storedBytes: 500,
});
const EVENTS = flow({
  ...RATES,
  id: 'events',
  title: 'Events',
  operation: 'write',
  isAsync: true,
  causedBy: 'write',
  requirements: ['write'],
  availabilityTarget: null,
});

/** Holds what the concepts find, and nothing else. */
function trusting(...ids: readonly string[]): Pack['wordings']['cards'] {
  return {
    ids: [...ids],
    intercepts: ids.map(() => -1),
    threshold: 0,
    step: 10,
    weights: ids.map((id, index) => `is:${id}\t${index} 1`),
  };
}

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
  wordings: { cards: trusting('read', 'write', 'latency', 'statistics'), questions: trusting() },
  estimates: [],
  operations: [],
  entities: [
    {
      id: 'record',
      title: 'Record',
      isMust: true,
      traits: [],
      recognisedBy: [[['record']]],
      key: null,
      accessPath: 'By id.',
      example: 'record(id primary key, body)',
    },
  ],
  flows: [READ, WRITE],
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

const EVENTS_PATH: Pack['requiredPaths'][number] = {
  id: 'events-path',
  title: 'Handling what a write causes',
  flow: 'events',
  requirements: ['write'],
  anyOf: [
    [
      SERVICE,
      { name: 'a buffer', anyOf: [['durable-buffer'], ['fan-out']], isOptional: true, mode: 'any' },
      {
        name: 'a worker',
        anyOf: [['computes-asynchronously'], ['computes']],
        isOptional: false,
        mode: 'any',
      },
    ],
  ],
  why: 'Somebody must do the work.',
  fix: 'Add a worker.',
  weight: 1,
};

/** The example problem with what one example changes in it. */
export function examplePack({
  read,
  write,
  events,
  traits,
  setting,
  parts,
}: ExampleProblem = {}): Pack {
  const { entities, flows, requiredPaths } = EXAMPLE_PACK;
  const [reading = READ, writing = WRITE] = flows;
  return {
    ...EXAMPLE_PACK,
    entities: entities.map((one) => ({ ...one, traits: [...(traits ?? one.traits)] })),
    flows: [
      { ...reading, ...read },
      { ...writing, ...write },
      ...(events ? [{ ...EVENTS, ...events }] : []),
    ],
    requiredPaths: events ? [...requiredPaths, EVENTS_PATH] : requiredPaths,
    setting: { ...EXAMPLE_PACK.setting, ...setting },
    parts: [...(parts ?? [])],
  };
}
