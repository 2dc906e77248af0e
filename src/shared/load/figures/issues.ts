import type { Settled } from '../propagation/settle';
import { nameIn } from '../routing/network';
import type { ComponentLoad, FlowLoad, LoadIssue } from '../results';

const NOTHING = { components: [], connections: [], flows: [] } as const;

/** What could not be computed, or had to be assumed, each in one sentence. */
export function issuesOf(
  settled: Settled,
  flows: readonly FlowLoad[],
  components: readonly ComponentLoad[],
): LoadIssue[] {
  return [
    ...drawingIssues(settled),
    ...rateIssues(settled),
    ...pathIssues(settled, flows),
    ...loopIssues(settled),
    ...saturationIssues(settled, flows, components),
    ...assumptionIssues(settled),
  ];
}

function drawingIssues({ plan }: Settled): LoadIssue[] {
  const { stations, has, input } = plan.network;
  const needsClient = input.traffic.flows.some(
    ({ causedBy, startsAt }) => causedBy === null && startsAt === null,
  );
  if (stations.length === 0) {
    return [
      {
        ...NOTHING,
        id: 'nothing-drawn',
        severity: 'not-computed',
        message: 'Nothing is drawn yet, so there is nothing to put load on.',
      },
    ];
  }
  if (!needsClient || stations.some(({ id }) => has(id, 'source-of-flows'))) return [];
  return [
    {
      ...NOTHING,
      id: 'no-client',
      severity: 'not-computed',
      message:
        'There is no client in the drawing, so flows that clients start have no beginning. Add a web or mobile client and connect it.',
    },
  ];
}

function rateIssues({ plan }: Settled): LoadIssue[] {
  return plan.network.input.traffic.flows
    .filter(
      (flow) => !(Number.isFinite(flow.peakRequestsPerSecond) && flow.peakRequestsPerSecond > 0),
    )
    .map((flow) => ({
      ...NOTHING,
      id: `no-rate/${flow.id}`,
      severity: 'not-computed' as const,
      message: `"${flow.title}" has no rate above zero, so it puts no load on anything and has no latency.`,
      flows: [flow.id],
    }));
}

function pathIssues({ plan }: Settled, flows: readonly FlowLoad[]): LoadIssue[] {
  if (plan.network.stations.length === 0) return [];
  return flows
    .filter(({ path, offeredPerSecond }) => path.length === 0 && offeredPerSecond > 0)
    .map((flow) => ({
      ...NOTHING,
      id: `no-path/${flow.id}`,
      severity: 'not-computed' as const,
      message: `"${flow.title}" finds no way through the drawing: nothing that starts it is connected to something that can carry it.`,
      flows: [flow.id],
    }));
}

function loopIssues({ plan, hasSettled }: Settled): LoadIssue[] {
  const cut = new Map(
    plan.routes.flatMap(({ cutLinks }) => cutLinks.map((link) => [link.id, link])),
  );
  const loops = [...cut.values()].map((link) => ({
    ...NOTHING,
    id: `loop/${link.id}`,
    severity: 'not-computed' as const,
    message: `${nameIn(plan.network, link.from)} calls ${nameIn(plan.network, link.to)}, which waits for it in turn: a loop without a buffer never ends. The model leaves this connection out.`,
    components: [link.from, link.to],
    connections: [link.id],
  }));
  if (hasSettled) return loops;
  const turning = plan.routes.filter(({ feedback }) => feedback.length > 0);
  return [
    ...loops,
    {
      ...NOTHING,
      id: 'not-settled',
      severity: 'not-computed',
      message:
        turning.length > 0
          ? 'A loop brings back more than goes in, so rates grow without end. The figures are those after many rounds.'
          : 'Retries and overload do not come to rest: the figures swing, and those shown are the last.',
      flows: turning.map(({ flow }) => flow.id),
    },
  ];
}

function saturationIssues(
  { plan }: Settled,
  flows: readonly FlowLoad[],
  components: readonly ComponentLoad[],
): LoadIssue[] {
  const saturated = new Set(
    components.filter(({ status }) => status === 'saturated').map(({ id }) => id),
  );
  return flows
    .filter(
      ({ meanMs, path, offeredPerSecond }) =>
        meanMs === null && path.length > 0 && offeredPerSecond > 0,
    )
    .map((flow) => {
      const full = flow.path.map(({ component }) => component).filter((id) => saturated.has(id));
      return {
        ...NOTHING,
        id: `no-latency/${flow.id}`,
        severity: 'not-computed' as const,
        message:
          full.length > 0
            ? `"${flow.title}" has no latency: work piles up at ${full.map((id) => nameIn(plan.network, id)).join(', ')}, so waiting grows without end.`
            : `"${flow.title}" has no latency: none of its requests is answered.`,
        components: full,
        flows: [flow.id],
      };
    });
}

function assumptionIssues({ plan }: Settled): LoadIssue[] {
  const { stations } = plan.network;
  const used = new Set(plan.routes.flatMap(({ nodes }) => nodes.map(({ station }) => station)));
  const ambiguous = new Set(plan.routes.flatMap((route) => route.ambiguous));
  const unknown = stations.filter(({ isKnown }, number) => !isKnown && used.has(number));
  const untold = stations.filter(({ assumedProperties }) => assumedProperties.length > 0);
  return [
    ...unknown.map(({ id }) => ({
      ...NOTHING,
      id: `unknown/${id}`,
      severity: 'not-computed' as const,
      message: `The model has no figures for what ${nameIn(plan.network, id)} can carry: it is left out of the bottleneck.`,
      components: [id],
    })),
    ...[...ambiguous].sort().map((id) => ({
      ...NOTHING,
      id: `split/${id}`,
      severity: 'assumed' as const,
      message: `${nameIn(plan.network, id)} leads to several different components and the lines do not say which flows they carry: traffic is split evenly. Name the flows on the lines.`,
      components: [id],
    })),
    ...untold.map(({ id, assumedProperties }) => ({
      ...NOTHING,
      id: `untold/${id}`,
      severity: 'assumed' as const,
      message: `${nameIn(plan.network, id)} does not say its ${assumedProperties.join(', ')}: the usual value is used.`,
      components: [id],
    })),
  ];
}
