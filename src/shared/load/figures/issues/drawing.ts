import { recordsInOrder } from '../../../design/order';
import { inWords } from '../../../lib/in-words';
import type { Settled } from '../../propagation/settle';
import type { ComponentLoad, LoadIssue } from '../../results';
import { nameIn, type Network } from '../../routing/network';
import { assumed, notComputed } from './issue';

/** What the drawing lacks: anything at all, a client, ends of lines, who takes from a buffer. */
export function drawingIssues(
  { plan }: Settled,
  components: readonly ComponentLoad[],
): LoadIssue[] {
  const { network } = plan;
  if (network.stations.length === 0) {
    return [
      notComputed(
        'nothing-drawn',
        'Nothing is drawn yet, so there is nothing to put load on. Start with a client and what it calls.',
      ),
    ];
  }
  return [
    ...clientIssues(network),
    ...hangingIssues(network),
    ...stoppedIssues(network),
    ...bufferIssues(network, components),
  ];
}

function clientIssues({ stations, has, input }: Network): LoadIssue[] {
  const flows = input.traffic.flows
    .filter(({ causedBy, startsAt }) => causedBy === null && startsAt === null)
    .map(({ id }) => id);
  const hasClient = stations.some(({ id }) => has(id, 'source-of-flows'));
  if (flows.length === 0 || hasClient) return [];
  return [
    notComputed(
      'no-client',
      'There is no client in the drawing, so flows that clients start have no beginning. Add a web or mobile client and connect it.',
      { flows },
    ),
  ];
}

function hangingIssues(network: Network): LoadIssue[] {
  const { components, connections } = network.input.design;
  return recordsInOrder(connections)
    .filter(({ from, to }) => !(components[from] && components[to]))
    .map(({ id, from, to }) => {
      const ends = [from, to].filter((end) => components[end]);
      const [end] = ends;
      return assumed(
        `hanging/${id}`,
        end === undefined
          ? 'A connection has both ends at components that are not in the drawing: it carries nothing.'
          : `A connection of ${nameIn(network, end)} has its other end at a component that is not in the drawing: it carries nothing.`,
        { components: ends, connections: [id] },
      );
    });
}

/** Components of which nothing runs although nothing takes them down. */
function stoppedIssues(network: Network): LoadIssue[] {
  return network.stations
    .filter(({ instances }) => instances.all === 0)
    .map(({ id }) =>
      notComputed(
        `none-running/${id}`,
        `${nameIn(network, id)} has no replicas, so nothing of it runs and what needs it fails. Set at least one.`,
        { components: [id] },
      ),
    );
}

function bufferIssues(network: Network, components: readonly ComponentLoad[]): LoadIssue[] {
  const { adjacency, buffers } = network;
  return components
    .filter(({ id, offeredPerSecond }) => offeredPerSecond > 0 && buffers.has(id))
    .filter(({ id }) => adjacency.out(id).length === 0)
    .map(({ id }) =>
      notComputed(
        `no-consumer/${id}`,
        `Nothing takes what is put into ${nameIn(network, id)}, so the model cannot say when that work is done. Connect it to what does the work.`,
        { components: [id] },
      ),
    );
}

/** Components that no flow comes to, although others do get load. */
export function unusedIssues({ plan: { network, routes } }: Settled): LoadIssue[] {
  const used = new Set(routes.flatMap(({ nodes }) => nodes.map(({ station }) => station)));
  const unused = network.stations
    .filter(({ id }, number) => !used.has(number) && !network.has(id, 'observes'))
    .map(({ id }) => id);
  if (used.size === 0 || unused.length === 0) return [];
  const names = inWords(unused.map((id) => nameIn(network, id)));
  return [
    assumed(
      'unused',
      unused.length === 1
        ? `${names} is not on the way of any flow: it carries no load here, and is paid for all the same.`
        : `${names} are not on the way of any flow: they carry no load here, and are paid for all the same.`,
      { components: unused },
    ),
  ];
}
