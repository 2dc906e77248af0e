import type { ComponentId, ConnectionId } from '../design/schema';
import { reachable } from '../lib/graph/reachable';
import { addToGroup, groupBy } from '../lib/group-by';
import type { FlowSpec, PathHop, RequiredPath } from '../problems/pack';
import { carries, type Link } from './adjacency';
import type { PathWorld } from './path-world';

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

/** A search for one sequence of stations. */
interface Attempt {
  readonly hops: readonly PathHop[];
  readonly starts: readonly State[];
  /** Everything that was reached, the starts first. */
  readonly states: readonly State[];
  readonly steps: readonly Step[];
  /** States in which the whole sequence has been passed; none: it is not there. */
  readonly finals: readonly State[];
}

export function matchRequiredPath(
  path: RequiredPath,
  flow: FlowSpec | null,
  world: PathWorld,
  isRelaxed: (hop: PathHop) => boolean = () => false,
): PathMatch {
  const attempts = path.anyOf.map((hops) =>
    walk(
      hops.map((hop) => (isRelaxed(hop) ? { ...hop, isOptional: true } : hop)),
      flow,
      world,
    ),
  );
  const satisfied = attempts.filter(isSatisfied);
  const ways = satisfied.map(wayOf);
  return {
    path,
    flow,
    isSatisfied: satisfied.length > 0,
    firstSatisfied: satisfied.length > 0 ? attempts.findIndex(isSatisfied) : attempts.length,
    components: new Set(ways.flatMap(({ states }) => states.map(({ component }) => component))),
    links: uniqueLinks(ways.flatMap(({ steps }) => steps)),
    sources: new Set(satisfied.flatMap(({ starts }) => starts.map((one) => one.component))),
    targets: new Set(satisfied.flatMap(({ finals }) => finals.map((one) => one.component))),
    optional: new Set(satisfied.flatMap(({ hops }, index) => optionalOn(hops, ways[index]))),
    ...(satisfied.length > 0 ? { lastReached: [], missingHop: null } : missingOf(attempts)),
  };
}

/** The links on ways that satisfy a path, some of them more than once; null: nothing satisfies it. */
export function linksOfWays(
  { anyOf }: RequiredPath,
  flow: FlowSpec,
  world: PathWorld,
): readonly Link[] | null {
  const satisfied = anyOf.map((hops) => walk(hops, flow, world)).filter(isSatisfied);
  return satisfied.length > 0
    ? satisfied.flatMap((attempt) => wayOf(attempt).steps.map(({ link }) => link))
    : null;
}

function isSatisfied({ finals }: Attempt): boolean {
  return finals.length > 0;
}

/** All ways along the sequence at once, as states and the steps between them. */
function walk(hops: readonly PathHop[], flow: FlowSpec | null, world: PathWorld): Attempt {
  const { adjacency, has, reached } = world;
  const standing = hops.map(world.standingAt);
  const starts: State[] = [];
  for (const component of standing[0] ?? []) {
    if (has(component, 'source-of-flows') || reached.has(component))
      starts.push({ component, hop: 0, via: 'station' });
  }
  const states = [...starts];
  const statesAt = groupBy(starts, ({ component }) => component);
  const steps: Step[] = [];
  const queue = [...starts];
  const enter = (from: State, link: Link, hop: number, via: State['via']) => {
    const component = link.to;
    const known = statesAt.get(component)?.find((one) => one.hop === hop && one.via === via);
    const to = known ?? { component, hop, via };
    steps.push({ from, to, link });
    if (known) return;
    addToGroup(statesAt, component, to);
    states.push(to);
    queue.push(to);
  };
  for (let state = queue.pop(); state; state = queue.pop()) {
    for (const link of adjacency.out(state.component)) {
      if (flow && !isCarried(link, flow)) continue;
      const isAsync = link.isAsync || state.via === 'async';
      for (let hop = state.hop + 1; hop < hops.length; hop += 1) {
        const station = hops[hop];
        if (!station) break;
        if (standing[hop]?.has(link.to) === true && fits(station, isAsync))
          enter(state, link, hop, 'station');
        if (!station.isOptional) break;
      }
      // A station may be a chain: one service that calls another is still "the service".
      if (state.hop > 0 && !isAsync && standing[state.hop]?.has(link.to) === true)
        enter(state, link, state.hop, 'station');
      if (has(link.to, 'pass-through')) enter(state, link, state.hop, isAsync ? 'async' : 'sync');
    }
  }
  const finals = states.filter(
    ({ hop, via }) => via === 'station' && hops.slice(hop + 1).every((one) => one.isOptional),
  );
  return { hops, starts, states, steps, finals };
}

function fits({ mode }: PathHop, isAsync: boolean): boolean {
  return mode === 'any' || (mode === 'async') === isAsync;
}

/**
 * A flow that another one causes starts inside that one's requests, so the calls up to there may carry its label; for
 * one that nobody waits for, buffers on the way may too.
 */
function isCarried(link: Link, flow: FlowSpec): boolean {
  if (carries(link, flow)) return true;
  if (flow.causedBy === null || (link.isAsync && !flow.isAsync)) return false;
  const { flows } = link.connection;
  return flows.length === 0 || flows.includes(flow.causedBy);
}

/** The states and steps from which the end can be reached. */
function wayOf({ states, steps, finals }: Attempt): Pick<Attempt, 'states' | 'steps'> {
  const before = new Map<State, State[]>();
  for (const { from, to } of steps) addToGroup(before, to, from);
  const useful = reachable(finals, (state) => before.get(state) ?? []);
  return {
    states: states.filter((state) => useful.has(state)),
    steps: steps.filter(({ from, to }) => useful.has(from) && useful.has(to)),
  };
}

/** Where the attempt that got furthest ends, and the station that is missing there. */
function missingOf(attempts: readonly Attempt[]): Pick<PathMatch, 'lastReached' | 'missingHop'> {
  const best = attempts
    .map(({ hops, states }) => {
      const furthest = states.reduce((most, { hop }) => Math.max(most, hop), -1);
      return { hops, states, furthest };
    })
    .sort((one, other) => other.furthest / other.hops.length - one.furthest / one.hops.length)[0];
  if (!best) return { lastReached: [], missingHop: null };
  const { hops, states, furthest } = best;
  const lastReached = states
    .filter(({ hop, via }) => hop === furthest && via === 'station')
    .map(({ component }) => component);
  return {
    lastReached: [...new Set(lastReached)].sort(),
    missingHop: hops.slice(furthest + 1).find((hop) => !hop.isOptional) ?? null,
  };
}

function optionalOn(
  hops: readonly PathHop[],
  way: Pick<Attempt, 'states'> | undefined,
): ComponentId[] {
  return (way?.states ?? [])
    .filter(({ hop, via }) => via === 'station' && hops[hop]?.isOptional)
    .map(({ component }) => component);
}

function uniqueLinks(steps: readonly Step[]): Link[] {
  const links = new Map<ConnectionId, Link>(steps.map(({ link }) => [link.id, link]));
  return [...links.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
