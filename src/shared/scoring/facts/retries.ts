import type { ComponentId } from '../../design/schema';
import type { Link } from '../../traffic/adjacency';
import { connectionFlag, connectionNumber } from './values';

/** With a budget, retries add at most this share to the calls. */
const BUDGET_SHARE = 0.1;

export interface Amplification {
  /** How many tries one request can become at the end of the chain. */
  readonly factor: number;
  /** The retrying calls, from the client inwards. */
  readonly links: readonly Link[];
}

/**
 * The chain of waiting calls on which retries multiply most: the product of one plus the retries of each layer (model
 * R1). Calls that close a circle are left out.
 */
export function worstAmplification(
  nodes: readonly ComponentId[],
  links: readonly Link[],
): Amplification {
  const waiting = links.filter(({ isAsync }) => !isAsync);
  const out = new Map<ComponentId, Link[]>(nodes.map((id) => [id, []]));
  const open = new Map<ComponentId, number>(nodes.map((id) => [id, 0]));
  for (const link of waiting) {
    out.get(link.from)?.push(link);
    open.set(link.to, (open.get(link.to) ?? 0) + 1);
  }
  const worst = new Map<ComponentId, number>();
  const arrivedBy = new Map<ComponentId, Link>();
  let top: ComponentId | null = null;
  const ready = nodes.filter((id) => open.get(id) === 0);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    const factor = worst.get(id) ?? 1;
    if (factor > (top === null ? 1 : (worst.get(top) ?? 1))) top = id;
    for (const link of out.get(id) ?? []) {
      const tries = triesOver(link);
      if (factor * tries > (worst.get(link.to) ?? 0)) {
        worst.set(link.to, factor * tries);
        arrivedBy.set(link.to, link);
      }
      const left = (open.get(link.to) ?? 1) - 1;
      open.set(link.to, left);
      if (left === 0) ready.push(link.to);
    }
  }
  if (top === null) return { factor: 1, links: [] };
  const chain: Link[] = [];
  for (let link = arrivedBy.get(top); link; link = arrivedBy.get(link.from)) {
    if ((connectionNumber(link.connection, 'retries').value ?? 0) > 0) chain.unshift(link);
  }
  return { factor: worst.get(top) ?? 1, links: chain };
}

/** How many calls one call can become over a connection on which all fail. */
function triesOver({ connection }: Link): number {
  const retries = connectionNumber(connection, 'retries').value ?? 0;
  const isBounded = connectionFlag(connection, 'hasRetryBudget').value === true;
  return 1 + (isBounded ? Math.min(retries, BUDGET_SHARE) : retries);
}
