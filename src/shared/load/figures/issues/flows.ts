import { inWords } from '../../../lib/in-words';
import type { FlowSpec } from '../../../problems/pack';
import type { Settled } from '../../propagation/settle';
import type { ComponentLoad, FlowLoad, LoadIssue } from '../../results';
import { nameIn, type Network } from '../../routing/network';
import { assumed, notComputed } from './issue';

/** What keeps a flow from having figures: its own numbers, no way through the drawing, or work that piles up. */
export function flowIssues(
  { plan }: Settled,
  flows: readonly FlowLoad[],
  components: readonly ComponentLoad[],
): LoadIssue[] {
  const { network } = plan;
  const loads = new Map(flows.map((flow) => [flow.id, flow]));
  const saturated = new Set(
    components.filter(({ status }) => status === 'saturated').map(({ id }) => id),
  );
  return network.input.traffic.flows.flatMap((flow) => {
    const load = loads.get(flow.id);
    return [
      ...figureIssues(network, flow),
      ...(load ? wayIssues(network, flow, load) : []),
      ...(load ? latencyIssues(network, load, saturated) : []),
    ];
  });
}

function figureIssues(
  { unusableFigures }: Network,
  { id, title, peakRequestsPerSecond, averageRequestsPerSecond }: FlowSpec,
): LoadIssue[] {
  const unusable = unusableFigures.get(id) ?? [];
  const issues: LoadIssue[] = [];
  if (unusable.length > 0) {
    issues.push(
      assumed(
        `unusable/${id}`,
        `Of "${title}" the model cannot use the ${inWords(unusable)}: missing, negative, or no number that can be. It goes on with none.`,
        { flows: [id] },
      ),
    );
  }
  if (peakRequestsPerSecond === 0) {
    issues.push(
      notComputed(
        `no-rate/${id}`,
        `"${title}" has no rate above zero, so it puts no load on anything and has no latency.`,
        { flows: [id] },
      ),
    );
  } else if (averageRequestsPerSecond === 0) {
    issues.push(
      assumed(
        `no-average/${id}`,
        `"${title}" has a peak rate but no average rate above zero, so it counts in neither the cost nor what is stored.`,
        { flows: [id] },
      ),
    );
  }
  return issues;
}

function wayIssues(network: Network, flow: FlowSpec, load: FlowLoad): LoadIssue[] {
  const { id, title } = flow;
  if (network.stations.length === 0 || load.offeredPerSecond === 0) return [];
  const [first, ...rest] = load.path;
  if (!first) {
    return [notComputed(`no-path/${id}`, noWay(network, flow), { flows: [id] })];
  }
  const stays = rest.length === 0 && network.has(first.component, 'source-of-flows');
  if (!stays) return [];
  return [
    notComputed(
      `stays/${id}`,
      `"${title}" never leaves ${nameIn(network, first.component)}: the lines that carry it make no calls (none a request, or 0 % of the requests), so nothing answers it.`,
      { flows: [id], components: [first.component] },
    ),
  ];
}

function noWay(network: Network, flow: FlowSpec): string {
  const begin = `"${flow.title}" finds no way through the drawing: `;
  if (flow.causedBy !== null) return begin + noCause(network, flow);
  const { stations, has, adjacency } = network;
  if (flow.startsAt !== null) {
    return `${begin}it starts inside the system, and nothing drawn that could start it leads on to anything.`;
  }
  const clients = stations.map(({ id }) => id).filter((id) => has(id, 'source-of-flows'));
  if (clients.length === 0) return `${begin}no client is drawn that could start it.`;
  const names = inWords(clients.map((id) => nameIn(network, id)));
  return clients.some((id) => adjacency.out(id).length > 0)
    ? `${begin}the lines that lead on from ${names} carry other flows, or lead to nothing it needs. Draw a line for it, or add it to one.`
    : `${begin}no line leads on from ${names}. Connect it to what it calls.`;
}

function noCause({ input }: Network, flow: FlowSpec): string {
  const flows = new Map(input.traffic.flows.map((one) => [one.id, one]));
  const parent = flows.get(flow.causedBy ?? '');
  if (!parent) return `the flow that causes it ("${flow.causedBy}") does not exist.`;
  const causes = new Set<string>();
  for (let cause: FlowSpec | undefined = parent; cause; cause = flows.get(cause.causedBy ?? '')) {
    if (causes.has(cause.id)) return 'it causes itself, so it never begins.';
    causes.add(cause.id);
  }
  return `it starts where "${parent.title}" is served, and no line leads on for it from there. Draw where it goes, or name it on a line.`;
}

function latencyIssues(
  network: Network,
  { id, title, meanMs, path, offeredPerSecond }: FlowLoad,
  saturated: ReadonlySet<string>,
): LoadIssue[] {
  if (meanMs !== null || path.length === 0 || offeredPerSecond === 0) return [];
  const full = path.map(({ component }) => component).filter((one) => saturated.has(one));
  return [
    notComputed(
      `no-latency/${id}`,
      full.length > 0
        ? `"${title}" has no latency: work piles up at ${inWords(full.map((one) => nameIn(network, one)))}, so waiting grows without end.`
        : `"${title}" has no latency: none of its requests is answered.`,
      { flows: [id], components: full },
    ),
  ];
}
