import type { ComponentId } from '../../design/schema';
import { reachableFrom } from '../../traffic/reach';
import type { Facts } from './facts';

/** What may see more requests when the cache has nothing: what it asks itself, and what its callers ask beside it. */
export function behindCache(id: ComponentId, { adjacency, has }: Facts): ComponentId[] {
  const callers = adjacency.into(id).map(({ from }) => from);
  const beside = callers
    .flatMap((caller) => adjacency.out(caller))
    .filter(({ to }) => has(to, 'durable') || has(to, 'durable-blobs') || has(to, 'query'))
    .map(({ to }) => to);
  const reached = reachableFrom([id, ...beside], adjacency.out, (link) => !link.isAsync);
  return [...reached].filter((one) => one !== id);
}
