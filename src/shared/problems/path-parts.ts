import type { PathHop } from './pack';

/** Stations that the required paths of many problems share. */

/** A station that must be there and is called directly, but for what is said. */
export function hop(
  name: string,
  anyOf: PathHop['anyOf'],
  rest: Partial<Pick<PathHop, 'isOptional' | 'mode'>> = {},
): PathHop {
  return { name, anyOf, isOptional: false, mode: 'sync', ...rest };
}

export const CLIENT = hop('client', [['source-of-flows']]);
export const EDGE_IF_ANY = hop('edge cache', [['edge-cache']], { isOptional: true });
export const BALANCER = hop('load balancer', [['balances']]);
export const SERVICE = hop('service', [['computes']]);
export const CACHE = hop('cache', [['fast-lookup']]);
export const STORE = hop('durable store with lookup by key', [['durable', 'key-lookup']]);
/** Written by a call or an event, and read at the consumer's own pace. */
export const BUFFER = hop('durable buffer', [['durable-buffer']], { mode: 'any' });
