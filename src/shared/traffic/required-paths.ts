import type { CapabilityLookup } from '../design/kinds/capabilities';
import type { ComponentId, ConnectionId } from '../design/schema';
import { reachable } from '../lib/graph/reachable';
import { addToGroup, groupBy } from '../lib/group-by';
import type { FlowSpec, PathHop, RequiredPath } from '../problems/pack';
import { carries, type Adjacency, type Link } from './adjacency';

/** How far a design satisfies one required path of the problem. */
export interface PathMatch {
  readonly path: RequiredPath;
  readonly flow: FlowSpec | null;
  readonly isSatisfied: boolean;
  /** Which of the path's sequences is the first that is there, counted from 0; their number when none is. */
  readonly firstSatisfied: number;
  /** On a way that satisfies it; empty when nothing does. */
  readonly components: ReadonlySet<ComponentId>;
  readonly links: readonly Link[];
  readonly sources: ReadonlySet<ComponentId>;
  readonly targets: ReadonlySet<ComponentId>;
  /** Components standing where the path allows a station without demanding it. */
  readonly optional: ReadonlySet<ComponentId>;
  /** Where the best attempt ends when it is not satisfied, and the station that is missing there. */
  readonly lastReached: readonly ComponentId[];
  readonly missingHop: PathHop | null;
}

export interface PathWorld {
  readonly components: readonly ComponentId[];
  readonly adjacency: Adjacency;
  readonly has: CapabilityLookup;
  /** Components that a client or another source of work reaches. */
  readonly reached: ReadonlySet<ComponentId>;
}

interface State {
  readonly component: ComponentId;
  /** The last station passed. */
  readonly hop: number;
  /** At the station itself, or past it on a component that passes things through. */
  readonly via: 'station' | 'sync' | 'async';
}

interface Step {
  readonly from: State;
  readonly to: State;
  readonly link: Link;
}

interface Attempt {
  readonly isSatisfied: boolean;
  readonly states: readonly State[];
  readonly steps: readonly Step[];
  readonly finals: readonly State[];
  readonly starts: readonly State[];
  readonly furthest: number;
  readonly lastReached: readonly ComponentId[];
}

export function matchRequiredPath(
  path: RequiredPath,
  flow: FlowSpec | null,
  world: PathWorld,
  isRelaxed: (hop: PathHop) => boolean = () => false,
): PathMatch {
  const sequences = path.anyOf.map((hops) =>
    hops.map((hop) => (isRelaxed(hop) ? { ...hop, isOptional: true } : hop)),
  );
  const attempts = sequences.map((hops) => walk(hops, flow, world));
  const satisfied = attempts.filter(({ isSatisfied }) => isSatisfied);
  const states = satisfied.flatMap((attempt) => attempt.states);
  const best = attempts
    .map((attempt, index) => ({ attempt, hops: sequences[index] ?? [] }))
    .sort(
      (one, other) =>
        other.attempt.furthest / other.hops.length - one.attempt.furthest / one.hops.length,
    )[0];
  return {
    path,
    flow,
    isSatisfied: satisfied.length > 0,
    firstSatisfied:
      satisfied.length > 0 ? attempts.findIndex(({ isSatisfied }) => isSatisfied) : attempts.length,
    components: new Set(states.map(({ component }) => component)),
    links: uniqueLinks(satisfied.flatMap(({ steps }) => steps)),
    sources: new Set(satisfied.flatMap(({ starts }) => starts.map((one) => one.component))),
    targets: new Set(satisfied.flatMap(({ finals }) => finals.map((one) => one.component))),
    optional: optionalComponents(attempts, sequences),
    lastReached: best && satisfied.length === 0 ? best.attempt.lastReached : [],
    missingHop:
      best && satisfied.length === 0
        ? (best.hops.slice(best.attempt.furthest + 1).find((hop) => !hop.isOptional) ?? null)
        : null,
  };
}

/** The links on ways that satisfy a path, some of them more than once; null: nothing satisfies it. */
export function linksOfWays(
  { anyOf }: RequiredPath,
  flow: FlowSpec,
  world: PathWorld,
): readonly Link[] | null {
  const satisfied = anyOf
    .map((hops) => walk(hops, flow, world))
    .filter(({ isSatisfied }) => isSatisfied);
  return satisfied.length > 0
    ? satisfied.flatMap(({ steps }) => steps.map(({ link }) => link))
    : null;
}

function walk(hops: readonly PathHop[], flow: FlowSpec | null, world: PathWorld): Attempt {
  const { adjacency, has } = world;
  const isAt = (component: ComponentId, hop: PathHop | undefined) =>
    hop?.anyOf.some((all) => all.every((one) => has(component, one))) ?? false;
  const starts = startsOf(hops, world, isAt);
  const states = [...starts];
  const statesAt = groupBy(starts, ({ component }) => component);
  const steps: Step[] = [];
  const queue = [...starts];
  for (let state = queue.pop(); state; state = queue.pop()) {
    for (const link of adjacency.out(state.component)) {
      if (flow && !isCarried(link, flow)) continue;
      for (const next of nextStates(state, link, hops, isAt, has)) {
        const known = statesAt
          .get(next.component)
          ?.find(({ hop, via }) => hop === next.hop && via === next.via);
        steps.push({ from: state, to: known ?? next, link });
        if (known) continue;
        addToGroup(statesAt, next.component, next);
        states.push(next);
        queue.push(next);
      }
    }
  }
  const finals = states.filter(
    ({ hop, via }) => via === 'station' && hops.slice(hop + 1).every((one) => one.isOptional),
  );
  return {
    isSatisfied: finals.length > 0,
    ...usefulPart(states, steps, finals),
    finals,
    starts,
    ...furthestOf(states),
  };
}

function startsOf(
  hops: readonly PathHop[],
  { components, has, reached }: PathWorld,
  isAt: (component: ComponentId, hop: PathHop | undefined) => boolean,
): State[] {
  const starts: State[] = [];
  for (const component of components) {
    if (!isAt(component, hops[0])) continue;
    if (!has(component, 'source-of-flows') && !reached.has(component)) continue;
    starts.push({ component, hop: 0, via: 'station' });
  }
  return starts;
}

/** A flow that another one causes starts inside that one's requests, so the calls up to there may carry its label. */
function isCarried(link: Link, flow: FlowSpec): boolean {
  if (carries(link, flow)) return true;
  if (flow.causedBy === null || link.isAsync) return false;
  const { flows } = link.connection;
  return flows.length === 0 || flows.includes(flow.causedBy);
}

function nextStates(
  state: State,
  link: Link,
  hops: readonly PathHop[],
  isAt: (component: ComponentId, hop: PathHop | undefined) => boolean,
  has: CapabilityLookup,
): State[] {
  const component = link.to;
  const isAsync = link.isAsync || state.via === 'async';
  const fits = ({ mode }: PathHop) => mode === 'any' || (mode === 'async') === isAsync;
  const next: State[] = [];
  for (let hop = state.hop + 1; hop < hops.length; hop += 1) {
    const station = hops[hop];
    if (!station) break;
    if (isAt(component, station) && fits(station)) next.push({ component, hop, via: 'station' });
    if (!station.isOptional) break;
  }
  const current = hops[state.hop];
  // A station may be a chain: one service that calls another is still "the service".
  if (state.hop > 0 && !isAsync && isAt(component, current))
    next.push({ component, hop: state.hop, via: 'station' });
  if (has(component, 'pass-through')) {
    next.push({ component, hop: state.hop, via: isAsync ? 'async' : 'sync' });
  }
  return next;
}

/** The states and steps from which the end can be reached. */
function usefulPart(
  states: readonly State[],
  steps: readonly Step[],
  finals: readonly State[],
): { states: State[]; steps: Step[] } {
  if (finals.length === 0) return { states: [], steps: [] };
  const before = new Map<State, State[]>();
  for (const { from, to } of steps) addToGroup(before, to, from);
  const useful = reachable(finals, (state) => before.get(state) ?? []);
  return {
    states: states.filter((state) => useful.has(state)),
    steps: steps.filter(({ from, to }) => useful.has(from) && useful.has(to)),
  };
}

function furthestOf(states: readonly State[]): {
  furthest: number;
  lastReached: ComponentId[];
} {
  const furthest = states.reduce((most, { hop }) => Math.max(most, hop), -1);
  const lastReached = states
    .filter(({ hop, via }) => hop === furthest && via === 'station')
    .map(({ component }) => component);
  return { furthest, lastReached: [...new Set(lastReached)].sort() };
}

function optionalComponents(
  attempts: readonly Attempt[],
  sequences: readonly (readonly PathHop[])[],
): Set<ComponentId> {
  return new Set(
    attempts.flatMap(({ isSatisfied, states }, index) =>
      isSatisfied
        ? states
            .filter(({ hop, via }) => via === 'station' && sequences[index]?.[hop]?.isOptional)
            .map(({ component }) => component)
        : [],
    ),
  );
}

function uniqueLinks(steps: readonly Step[]): Link[] {
  const links = new Map<ConnectionId, Link>(steps.map(({ link }) => [link.id, link]));
  return [...links.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
