import type { ComponentId } from '../design/schema';
import { reachable } from '../lib/graph/reachable';
import type { Link } from './adjacency';

/** Everything that can be reached from the starts along the links, the starts included. */
export function reachableFrom(
  starts: Iterable<ComponentId>,
  next: (id: ComponentId) => readonly Link[],
  isFollowed: (link: Link) => boolean = () => true,
): ReadonlySet<ComponentId> {
  return reachable(starts, (id) =>
    next(id)
      .filter(isFollowed)
      .map(({ from, to }) => (from === id ? to : from)),
  );
}
