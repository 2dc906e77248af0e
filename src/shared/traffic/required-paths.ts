import type { ComponentId } from '../design/schema';
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

/** States and steps are many, so what belongs together is chained and not gathered in arrays. */
interface State {
  readonly component: ComponentId;
  /** The last station passed. */
  readonly hop: number;
  /** At the station itself, or past it on a component that passes things through. */
  readonly via: 'station' | 'sync' | 'async';
  /** The last step that led here; none to a start. */
  arrival: Arrival | null;
  /** The state at the same component that was found before. */
  readonly sibling: State | null;
}

interface Arrival {
  readonly from: State;
  readonly link: Link;
  readonly before: Arrival | null;
}

/** A search for one sequence of stations. */
interface Attempt {
  readonly hops: readonly PathHop[];
  readonly starts: readonly State[];
  /** Everything that was reached, the starts first. */
  readonly states: readonly State[];
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
    components: new Set(ways.flatMap((states) => states.map(({ component }) => component))),
    links: linksInto(ways.flat()),
    sources: new Set(satisfied.flatMap(({ starts }) => starts.map((one) => one.component))),
    targets: new Set(satisfied.flatMap(({ finals }) => finals.map((one) => one.component))),
    optional: new Set(satisfied.flatMap(({ hops }, index) => optionalOn(hops, ways[index] ?? []))),
    ...(satisfied.length > 0 ? { lastReached: [], missingHop: null } : missingOf(attempts)),
  };
}

function isSatisfied({ finals }: Attempt): boolean {
  return finals.length > 0;
}

/** All ways along the sequence at once, as states and the steps into them. */
function walk(hops: readonly PathHop[], flow: FlowSpec | null, world: PathWorld): Attempt {
  const { adjacency, has, reached } = world;
  const standing = hops.map(world.standingAt);
  const states: State[] = [];
  const lastAt = new Map<ComponentId, State>();
  const queue: State[] = [];
  const add = (component: ComponentId, hop: number, via: State['via'], from: Arrival | null) => {
    const sibling = lastAt.get(component) ?? null;
    const state: State = { component, hop, via, arrival: from, sibling };
    lastAt.set(component, state);
    states.push(state);
    queue.push(state);
  };
  const enter = (from: State, link: Link, hop: number, via: State['via']) => {
    let known = lastAt.get(link.to) ?? null;
    while (known && (known.hop !== hop || known.via !== via)) known = known.sibling;
    if (known) known.arrival = { from, link, before: known.arrival };
    else add(link.to, hop, via, { from, link, before: null });
  };
  for (const component of standing[0] ?? []) {
    if (has(component, 'source-of-flows') || reached.has(component))
      add(component, 0, 'station', null);
  }
  const starts = [...states];
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
  const lastDemanded = hops.findLastIndex(({ isOptional }) => !isOptional);
  const finals = states.filter(({ hop, via }) => via === 'station' && hop >= lastDemanded);
  return { hops, starts, states, finals };
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

/** The states from which the end can be reached. */
function wayOf({ states, finals }: Attempt): State[] {
  const useful = new Set(finals);
  // What is added on the way is gone through too.
  for (const state of useful) {
    for (let step = state.arrival; step; step = step.before) useful.add(step.from);
  }
  return states.filter((state) => useful.has(state));
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

function optionalOn(hops: readonly PathHop[], way: readonly State[]): ComponentId[] {
  return way
    .filter(({ hop, via }) => via === 'station' && hops[hop]?.isOptional)
    .map(({ component }) => component);
}

/** Each once, in the order of their ids. */
function linksInto(states: readonly State[]): Link[] {
  const links = new Set<Link>();
  for (const state of states) {
    for (let step = state.arrival; step; step = step.before) links.add(step.link);
  }
  return [...links].sort((one, other) => (one.id < other.id ? -1 : 1));
}
