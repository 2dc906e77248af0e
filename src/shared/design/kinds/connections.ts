import type { Connection, ConnectionMode, ConnectionOperation, PropertyValue } from '../schema';
import { kindHas, kindSpec, type OriginatedValue } from './catalog';
import type { ComponentKind, PropertySpec } from './kind';
import { acceptedRisk, timeoutMs } from './properties';
import { choice, count, flag, percent, quantity } from './property';

const PROTOCOLS = {
  https: 'HTTPS',
  http: 'HTTP',
  grpc: 'gRPC',
  websocket: 'WebSocket',
  sse: 'Server-sent events',
  tcp: 'TCP',
  amqp: 'AMQP',
  kafka: 'Kafka protocol',
  sql: 'SQL',
  redis: 'Redis protocol',
} as const;
type Protocol = keyof typeof PROTOCOLS;

/** What can be set on a connection. */
export const CONNECTION_PROPERTIES: readonly PropertySpec[] = [
  choice(
    ['protocol', 'Protocol', 'Behaviour'],
    PROTOCOLS,
    null,
    'How the two talk. Left empty it is what is usual between such components.',
  ),
  choice(
    ['criticality', 'If it fails', 'Resilience'],
    { hard: 'The request fails', soft: 'The request goes on without it' },
    'hard',
    'Whether the caller can still give a useful answer when this call fails. Soft calls do not lower the availability of the flow.',
  ),
  timeoutMs,
  count(
    ['retries', 'Retries', 'Resilience'],
    { max: 100, default: 0 },
    'How often a failed call is tried again. Retries on several layers multiply.',
  ),
  choice(
    ['backoff', 'Wait between retries', 'Resilience'],
    { none: 'None', fixed: 'Fixed', exponential: 'Growing' },
    'none',
    'Retrying at once hits a server that is already in trouble; waiting longer each time lets it recover.',
  ),
  flag(
    ['hasJitter', 'Random wait', 'Resilience'],
    false,
    'A random part in the wait keeps callers from retrying all at the same moment.',
  ),
  flag(
    ['hasRetryBudget', 'Retry budget', 'Resilience'],
    false,
    'Retries may add only a small share, such as a tenth, to the calls, whatever goes wrong.',
  ),
  flag(
    ['hasCircuitBreaker', 'Circuit breaker', 'Resilience'],
    false,
    'After many failures calls are refused at once for a while instead of waiting for each.',
  ),
  flag(
    ['isIdempotent', 'Safe to repeat', 'Behaviour'],
    false,
    'Sending the same request twice has the effect of sending it once. Needed wherever something retries.',
  ),
  flag(
    ['isAtomic', 'Check and change in one step', 'Behaviour'],
    false,
    'Reading a value and changing it depending on what it was happens in one operation, so that two callers cannot both win.',
  ),
  quantity(
    ['multiplicity', 'Calls per request', 'Capacity'],
    { max: 10_000_000, default: 1 },
    'How many calls one request makes over this line. A post delivered to 200 followers makes 200.',
  ),
  count(
    ['batchSize', 'Requests per call', 'Capacity'],
    { min: 1, max: 1_000_000, default: 1 },
    'How many requests are gathered into one call. A counter that writes once for 100 clicks spares the store 99 writes.',
  ),
  percent(
    ['probabilityPercent', 'Share of requests', 'Capacity'],
    'Which part of the requests makes this call at all; left empty, all of them.',
  ),
  percent(
    ['sharePercent', 'Share of the split', 'Capacity'],
    'Which part of the traffic a balancer sends this way; left empty, it is split evenly.',
  ),
  quantity(
    ['payloadBytes', 'Size', 'Capacity'],
    { unit: 'B', max: 1e15 },
    'How many bytes one call carries, if it is not the size of the flow.',
  ),
  quantity(
    ['pollSeconds', 'Asks every', 'Behaviour'],
    { unit: 's', max: 31_536_000 },
    'The caller asks again and again at this interval instead of being told.',
  ),
  flag(
    ['acceptsLoss', 'Loss is accepted', 'Data'],
    false,
    'What this carries may get lost without harm: who is typing, samples, signals that soon expire.',
  ),
  flag(
    ['isEncrypted', 'Encrypted', 'Security'],
    null,
    'Traffic is protected by TLS, so that nobody on the way can read or change it.',
  ),
  acceptedRisk,
];

const SPECS = new Map(CONNECTION_PROPERTIES.map((spec) => [spec.id, spec]));

/** The specification of a property of connections; undefined when they do not have it. */
export function connectionSpec(id: string): PropertySpec | undefined {
  return SPECS.get(id);
}

/** The value of a connection's property and where it comes from; an unknown value is null. */
export function connectionValue(connection: Connection, id: string): OriginatedValue {
  const stated = Object.hasOwn(connection.properties, id) ? connection.properties[id] : undefined;
  if (stated === undefined) {
    return { value: connectionDefault(id), origin: 'default' };
  }
  return { value: stated, origin: stated === null ? 'unknown' : 'stated' };
}

/** The value to reckon with: the default also where the value is unknown; null when there is neither. */
export function assumedConnectionValue(connection: Connection, id: string): PropertyValue {
  const stated = Object.hasOwn(connection.properties, id) ? connection.properties[id] : null;
  return stated ?? connectionDefault(id);
}

function connectionDefault(id: string): PropertyValue {
  const value = SPECS.get(id)?.default ?? null;
  return typeof value === 'object' && value !== null ? [...value] : value;
}

export interface ConnectionDefaults {
  readonly mode: ConnectionMode;
  readonly operation: ConnectionOperation;
  readonly protocol: Protocol;
}

/** How one usually talks to a kind, whoever asks. */
const SPOKEN: Partial<Record<ComponentKind, Protocol>> = {
  'sql-database': 'sql',
  'key-value-store': 'https',
  'document-store': 'tcp',
  'wide-column-store': 'tcp',
  'graph-database': 'tcp',
  'time-series-database': 'tcp',
  'vector-database': 'grpc',
  'search-index': 'https',
  'object-storage': 'https',
  cache: 'redis',
  queue: 'amqp',
  stream: 'kafka',
  'pub-sub': 'amqp',
  'websocket-gateway': 'websocket',
};

function usualProtocol(from: ComponentKind, to: ComponentKind): Protocol {
  const families = [kindSpec(from).family, kindSpec(to).family];
  if (families.includes('client')) {
    const isPushed = from === 'websocket-gateway' || to === 'websocket-gateway';
    return isPushed ? 'websocket' : 'https';
  }
  if (families.includes('external')) return 'https';
  if (families[0] === 'messaging') return SPOKEN[from] ?? 'tcp';
  if (to === 'websocket-gateway' && families[0] !== 'edge') return 'grpc';
  return SPOKEN[to] ?? SPOKEN[from] ?? 'http';
}

/** What a new line between two kinds most likely means: drawn in the direction of the call or of the data pushed. */
export function connectionDefaults(from: ComponentKind, to: ComponentKind): ConnectionDefaults {
  const [source, target] = [kindSpec(from).family, kindSpec(to).family];
  const protocol = usualProtocol(from, to);
  if (source === 'store' && isIndex(to)) {
    return { mode: 'async', operation: 'write', protocol };
  }
  if ((source === 'store' && target === 'store') || (source === 'cache' && from === to)) {
    return { mode: 'replicate', operation: 'write', protocol };
  }
  if (source === 'messaging') {
    // What got into the buffer goes on, so no operation is excluded.
    return { mode: 'async', operation: 'any', protocol };
  }
  if (target === 'messaging') {
    return { mode: 'async', operation: 'write', protocol };
  }
  const isAsync =
    source === 'store' || target === 'operations' || (target === 'client' && source !== 'edge');
  return { mode: isAsync ? 'async' : 'sync', operation: 'any', protocol };
}

function isIndex(kind: ComponentKind): boolean {
  return kindHas(kind, 'rebuildable');
}
