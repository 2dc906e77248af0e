import type { Link } from '../../traffic/adjacency';

export interface Order {
  /** Callers before those they call, as far as there is such an order. */
  readonly nodes: readonly string[];
  /** Links back to a node that comes before. */
  readonly back: readonly Link[];
}

/**
 * The nodes that are reached from the starts, in an order in which every link leads forwards, but for those that close
 * a loop. Depth first without recursion, so that a long chain cannot exhaust the stack.
 */
export function orderFrom(starts: readonly string[], out: (id: string) => readonly Link[]): Order {
  const state = new Map<string, 'open' | 'done'>();
  const finished: string[] = [];
  const back: Link[] = [];
  for (const start of starts) {
    if (state.has(start)) continue;
    const stack = [openAt(start, out)];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = top.links[top.next];
      top.next -= 1;
      if (!link) {
        state.set(top.id, 'done');
        finished.push(top.id);
        stack.pop();
      } else if (!state.has(link.to)) {
        state.set(link.to, 'open');
        stack.push(openAt(link.to, out));
      } else if (state.get(link.to) === 'open') {
        back.push(link);
      }
    }
  }
  return { nodes: finished.reverse(), back };
}

/** The last link is followed first, so that in the end the first one stands first. */
function openAt(id: string, out: (id: string) => readonly Link[]) {
  const links = out(id);
  return { id, links, next: links.length - 1 };
}
