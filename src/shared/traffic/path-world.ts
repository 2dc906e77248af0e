import type { CapabilityLookup } from '../design/kinds/capabilities';
import type { ComponentId } from '../design/schema';
import type { PathHop } from '../problems/pack';
import { memoised } from '../lib/memoised';
import type { Adjacency } from './adjacency';

/** A design as required paths are looked for in it. */
export interface PathWorld {
  readonly adjacency: Adjacency;
  readonly has: CapabilityLookup;
  /** Components that a client or another source of work reaches. */
  readonly reached: ReadonlySet<ComponentId>;
  /** The components that can be a station of a path, in the order given. */
  readonly standingAt: (hop: PathHop) => ReadonlySet<ComponentId>;
}

export function pathWorldOf(
  components: readonly { readonly id: ComponentId }[],
  {
    adjacency,
    has,
    reached,
  }: {
    readonly adjacency: Adjacency;
    readonly has: CapabilityLookup;
    readonly reached: ReadonlySet<ComponentId>;
  },
): PathWorld {
  // Paths share what may stand at their stations, so each is looked for once.
  const standing = memoised((anyOf: PathHop['anyOf']) => {
    const ids = new Set<ComponentId>();
    for (const { id } of components) {
      if (anyOf.some((all) => all.every((one) => has(id, one)))) ids.add(id);
    }
    return ids;
  });
  return { adjacency, has, reached, standingAt: ({ anyOf }) => standing(anyOf) };
}
