import type { ComponentId } from '../../design/schema';
import type { Link } from './adjacency';

/** Everything that can be reached from the starts along the links, the starts included. */
export function reachableFrom(
  starts: Iterable<ComponentId>,
  next: (id: ComponentId) => readonly Link[],
  isFollowed: (link: Link) => boolean = () => true,
): ReadonlySet<ComponentId> {
  const reached = new Set(starts);
  const queue = [...reached];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const link of next(id)) {
      if (!isFollowed(link)) continue;
      for (const end of [link.from, link.to]) {
        if (end === id || reached.has(end)) continue;
        reached.add(end);
        queue.push(end);
      }
    }
  }
  return reached;
}
