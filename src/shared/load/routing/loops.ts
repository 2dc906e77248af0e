import type { ComponentId } from '../../design/schema';
import type { FlowSpec } from '../../problems/pack';
import type { Link } from '../../traffic/adjacency';

/** What becomes of the links that lead a flow back to where it was. */
export interface Loops {
  /** By way of a buffer: what they bring is done again. */
  readonly kept: readonly Link[];
  /** By way of a buffer, but nothing says that it is this flow's work that comes back, or which part of it. */
  readonly uncounted: readonly Link[];
  /** Without a buffer, or straight back. */
  readonly cut: readonly Link[];
}

interface Way {
  readonly flow: FlowSpec;
  /** In the order in which the flow comes through them. */
  readonly nodes: readonly ComponentId[];
  readonly places: ReadonlyMap<ComponentId, number>;
  readonly out: (id: ComponentId) => readonly Link[];
}

export function loopsOf(back: readonly Link[], way: Way): Loops {
  const kept: Link[] = [];
  const uncounted: Link[] = [];
  const cut: Link[] = [];
  for (const link of back) {
    if (isStraightBack(link, way) || !isBuffered(link, way)) cut.push(link);
    else if (isSaid(link, way)) kept.push(link);
    else uncounted.push(link);
  }
  return { kept, uncounted, cut };
}

/**
 * The line back names the flow, or a line of the loop says how much goes over it. A line that says neither is as likely
 * to be drawn for other work: for receipts, or for what was found on the way.
 */
function isSaid(link: Link, { flow, nodes, places, out }: Way): boolean {
  if (link.connection.flows.includes(flow.id) || isMeasured(link)) return true;
  const loop = nodes.slice(places.get(link.to) ?? 0, (places.get(link.from) ?? 0) + 1);
  return loop.some((id) => out(id).some((one) => loop.includes(one.to) && isMeasured(one)));
}

function isMeasured({ connection: { properties } }: Link): boolean {
  return typeof (properties.probabilityPercent ?? properties.multiplicity) === 'number';
}

/** Two that call each other: the line back is the answer. */
function isStraightBack(link: Link, { out }: Way): boolean {
  return !link.isAsync && out(link.to).some((other) => other.to === link.from && !other.isAsync);
}

/** Whether the loop that the link closes goes through something asynchronous. */
function isBuffered(link: Link, { nodes, places, out }: Way): boolean {
  if (link.isAsync) return true;
  const first = places.get(link.to) ?? 0;
  const last = places.get(link.from) ?? 0;
  // Reached from the loop's start by waited-for calls alone: then nothing on the loop decouples it.
  const waited = new Set([link.to]);
  for (let place = first; place <= last; place += 1) {
    const id = nodes[place];
    if (id === undefined || !waited.has(id)) continue;
    for (const one of out(id)) if (!one.isAsync) waited.add(one.to);
  }
  return !waited.has(link.from);
}
