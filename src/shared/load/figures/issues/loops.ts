import { inWords } from '../../../lib/in-words';
import type { Settled } from '../../propagation/settle';
import type { BreakingPoint, LoadIssue } from '../../results';
import { nameIn, type Network } from '../../routing/network';
import type { Link } from '../../../traffic/adjacency';
import { assumed, notComputed } from './issue';

/** Ways that come back to where they were, and rates that do not come to rest. */
export function loopIssues(
  { plan, hasSettled }: Settled,
  breaksAt: BreakingPoint | null,
): LoadIssue[] {
  const { network, routes } = plan;
  const cut = new Map(routes.flatMap(({ cutLinks }) => cutLinks.map((link) => [link.id, link])));
  const uncounted = new Map(
    routes.flatMap(({ uncountedLinks }) => uncountedLinks.map((link) => [link.id, link])),
  );
  const loops = [
    ...[...cut.values()].map((link) => loopIssue(network, link)),
    ...[...uncounted.values()].map((link) => returnIssue(network, link)),
  ];
  if (hasSettled && breaksAt?.scale !== 0) return loops;
  const turning = routes.filter(({ feedback }) => feedback.length > 0);
  if (turning.length === 0) {
    return [
      ...loops,
      notComputed(
        'not-settled',
        'Retries and overload do not come to rest: the figures swing, and those shown are the last.',
      ),
    ];
  }
  const links = new Map(
    turning.flatMap(({ feedback }) => feedback.map(({ call }) => [call.link.id, call.link])),
  );
  const ways = [...links.values()].map(
    ({ from, to }) => `from ${nameIn(network, from)} to ${nameIn(network, to)}`,
  );
  return [
    ...loops,
    notComputed(
      'not-settled',
      `The way back ${inWords(ways)} brings as much as went in, or more, so rates grow ${hasSettled ? 'until the rest is turned away' : 'without end. The figures are those after many rounds'}. Send only a part of the work back, or none after some tries.`,
      {
        components: [...new Set([...links.values()].flatMap(({ from, to }) => [from, to]))],
        connections: [...links.keys()],
        flows: turning.map(({ flow }) => flow.id),
      },
    ),
  ];
}

function loopIssue(network: Network, link: Link): LoadIssue {
  const { id, from, to } = link;
  const [caller, called] = [nameIn(network, from), nameIn(network, to)];
  const where = { components: [...new Set([from, to])], connections: [id] };
  if (from === to) {
    return notComputed(
      `loop/${id}`,
      `${caller} calls itself and waits for the answer, which never ends. The model leaves this connection out.`,
      where,
    );
  }
  const isMutual = network.adjacency.out(to).some((other) => other.to === from && !other.isAsync);
  return isMutual
    ? assumed(
        `answer/${id}`,
        `${called} and ${caller} call each other: the line back from ${caller} is taken for the answer, and no call of its own.`,
        where,
      )
    : notComputed(
        `loop/${id}`,
        `${caller} calls ${called}, which waits for it in turn: a loop without a buffer never ends. The model leaves this connection out.`,
        where,
      );
}

function returnIssue(network: Network, { id, from, to }: Link): LoadIssue {
  const [last, first] = [nameIn(network, from), nameIn(network, to)];
  return assumed(
    `return/${id}`,
    `${last} leads back to ${first}, and nothing says which work goes round again: it is taken for other work. Name the flows on the line, or say which part of them comes back.`,
    { components: [from, to], connections: [id] },
  );
}
