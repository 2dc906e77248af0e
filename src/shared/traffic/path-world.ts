import type { CapabilityLookup } from '../design/kinds/capabilities';
import type { ComponentId } from '../design/schema';
import type { PathHop } from '../problems/pack';
import { recalledOf } from '../lib/memoised';
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
  const standing = new Map<string, ReadonlySet<ComponentId>>();
  const standingAt = ({ anyOf }: PathHop) => {
    const demand = demandOf(anyOf);
    const known = standing.get(demand);
    if (known) return known;
    const ids = new Set<ComponentId>();
    for (const { id } of components) {
      if (anyOf.some((all) => all.every((one) => has(id, one)))) ids.add(id);
    }
    standing.set(demand, ids);
    return ids;
  };
  return { adjacency, has, reached, standingAt };
}

/** What a station must be able to do, as a text: paths have many stations and few demands. */
const demandOf = recalledOf((anyOf: PathHop['anyOf']) =>
  anyOf.map((all) => all.join(' ')).join(' or '),
);
