import { isBuffer } from '#shared/traffic/adjacency';
import { linkTime } from '#shared/load/figures/link-time';
import { spreadingBefore } from '#shared/load/figures/waits';
import type { Plan } from '#shared/load/propagation/plan';
import { peakRates } from '#shared/load/propagation/rates';
import { REPLICATION } from '#shared/load/routing/calls';
import type { Call } from '#shared/load/routing/route';
import { Heap } from './heap';
import { randomFrom, type Random } from './random';
import { Tier } from './tier';

/** What was seen of a design that was played event by event. */
export interface Played {
  /** Of the servers of each station with a line, by station. */
  readonly utilisations: ReadonlyMap<number, number>;
  /** Response times in milliseconds of each flow, sorted; by route. */
  readonly times: readonly (readonly number[])[];
  readonly visits: ReadonlyMap<number, number>;
}

export interface PlayOptions {
  readonly seed: number;
  /** Routes that are played; others put no load on anything. */
  readonly routes: readonly number[];
  /** How many requests are played in all. */
  readonly requests: number;
  /** How many further requests of each route only look how long they would take. */
  readonly probes: number;
}

/** Part of the time at the start that is not counted: lines are still filling. */
const WARM_UP = 0.15;

type Done = (atSeconds: number) => void;

/**
 * Plays the flows of a plan with Poisson arrivals, random choices and random service times. It shares with the model
 * which connections a flow uses and the figures of single stations, and nothing of queueing, propagation or latency.
 */
export function play(plan: Plan, options: PlayOptions): Played {
  return new Play(plan, options).run();
}

class Play {
  readonly #plan: Plan;
  readonly #options: PlayOptions;
  readonly #random: Random;
  readonly #events = new Heap<() => void>();
  readonly #tiers = new Map<number, Tier>();
  readonly #busyBefore = new Map<number, number>();
  readonly #visits = new Map<number, number>();
  readonly #times: number[][];
  readonly #rates: readonly number[];
  #now = 0;

  constructor(plan: Plan, options: PlayOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#random = randomFrom(options.seed);
    this.#times = plan.routes.map(() => []);
    this.#rates = peakRates(plan);
  }

  run(): Played {
    const { routes, requests, probes } = this.#options;
    const roots = routes.filter((route) => !this.#isCaused(route));
    const rate = roots.reduce((sum, route) => sum + (this.#rates[route] ?? 0), 0);
    const endSeconds = requests / rate;
    for (const route of roots) this.#arriveAgain(route, endSeconds);
    for (const route of routes) {
      const every = (endSeconds * (1 - WARM_UP)) / probes;
      for (let probe = 0; probe < probes; probe += 1) {
        const at = endSeconds * WARM_UP + (probe + this.#random.even()) * every;
        this.#schedule(at, () => this.#start(route, at, true));
      }
    }
    this.#schedule(endSeconds * WARM_UP, () => {
      for (const [station, tier] of this.#tiers) this.#busyBefore.set(station, tier.busySeconds);
      this.#visits.clear();
    });
    while (this.#events.first <= endSeconds) this.#step();
    const counted = endSeconds * (1 - WARM_UP);
    const utilisations = [...this.#tiers].map(([station, tier]) => {
      const servers = this.#plan.network.stations[station]?.service?.servers ?? 1;
      const busy = tier.busySeconds - (this.#busyBefore.get(station) ?? 0);
      return [station, busy / counted / servers] as const;
    });
    // Probes that are still on their way go on to their end; nothing else starts.
    while (this.#events.size > 0) this.#step();
    return {
      utilisations: new Map(utilisations),
      times: this.#times.map((times) => times.sort((one, other) => one - other)),
      visits: new Map([...this.#visits].map(([station, count]) => [station, count / counted])),
    };
  }

  #step(): void {
    const event = this.#events.pop();
    if (!event) return;
    this.#now = event.at;
    event.item();
  }

  #schedule(at: number, event: () => void): void {
    this.#events.push(at, event);
  }

  #isCaused(route: number): boolean {
    const { causedBy } = this.#plan.routes[route]?.flow ?? {};
    return causedBy !== null && this.#plan.routes.some(({ flow }) => flow.id === causedBy);
  }

  #arriveAgain(route: number, endSeconds: number): void {
    const at = this.#now + this.#random.exponential(1 / (this.#rates[route] ?? 1));
    if (at > endSeconds) return;
    this.#schedule(at, () => {
      this.#start(route, at, false);
      this.#arriveAgain(route, endSeconds);
    });
  }

  /** A request, or a look how long one would take. */
  #start(route: number, at: number, isProbe: boolean): void {
    const entries = this.#plan.routes[route]?.entries ?? [];
    const entry = entries[Math.floor(this.#random.even() * entries.length)];
    if (!entry) return;
    this.#visit(route, entry.node, at, isProbe, (done) => {
      if (isProbe) this.#times[route]?.push((done - at) * 1_000);
    });
  }

  #visit(route: number, place: number, at: number, isProbe: boolean, done: Done): void {
    const found = this.#plan.routes[route];
    const node = found?.nodes[place];
    const station = this.#plan.network.stations[node?.station ?? -1];
    if (!found || !node || !station) return done(at);
    const isInside = found.inside.has(place);
    const operation = found.flow.operation;
    const baseSeconds = isInside ? 0 : station.baseMs[operation] / 1_000;
    let worked = at + baseSeconds;
    if (!isInside && station.service) {
      const tier = this.#tierOf(node.station);
      const mean = station.service.serviceMs[operation] / 1_000;
      const work = this.#random.varied(mean, station.service.serviceCv2);
      worked = (isProbe ? tier.probe(at, work) : tier.serve(at, work)) + baseSeconds;
    }
    if (!isProbe && !isInside) this.#count(node.station);
    if (!isProbe && !isInside) this.#cause(route, node.station, worked);
    const isLater = isBuffer(station.id, this.#plan.network.has) && !found.flow.isAsync;
    this.#schedule(worked, () => {
      const isHit =
        operation === 'read' && this.#random.even() < (this.#plan.hitRatios[route]?.[place] ?? 0);
      const goesThrough = node.calls.length > 0 && isHit;
      if (goesThrough) return done(worked);
      const misses = new Set<number>();
      if (!isHit) misses.add(place);
      this.#callGroups(
        route,
        node.groups,
        0,
        worked,
        isProbe,
        new Map(),
        isLater ? () => undefined : done,
      );
      if (isLater) done(worked);
    });
  }

  /** Flows that start in the middle of this visit. */
  #cause(route: number, station: number, at: number): void {
    const parent = this.#plan.routes[route];
    for (const child of this.#options.routes) {
      const caused = this.#plan.routes[child];
      if (!caused || caused.flow.causedBy !== parent?.flow.id) continue;
      const entry = caused.entries.find(({ node }) => caused.nodes[node]?.station === station);
      if (!entry) continue;
      const times = ((this.#rates[child] ?? 0) * entry.share) / (this.#rates[route] ?? 1);
      for (let left = this.#random.times(times); left > 0; left -= 1) {
        this.#schedule(at, () => this.#visit(child, entry.node, at, false, () => undefined));
      }
    }
  }

  /** One group after the other; `hits` remembers what the caches beside the stores had. */
  #callGroups(
    route: number,
    groups: readonly (readonly Call[])[],
    next: number,
    at: number,
    isProbe: boolean,
    hits: Map<number, boolean>,
    done: Done,
  ): void {
    const group = groups[next];
    if (!group) return done(at);
    const goOn = (when: number) =>
      this.#schedule(when, () =>
        this.#callGroups(route, groups, next + 1, when, isProbe, hits, done),
      );
    const call = this.#chosen(group);
    if (!call || call.group === REPLICATION) {
      if (call && !isProbe) this.#make(route, call, at, isProbe, hits, () => undefined);
      return goOn(at);
    }
    const isAsyncFlow = this.#plan.routes[route]?.flow.isAsync === true;
    if (call.isWaitedFor || isAsyncFlow) return this.#make(route, call, at, isProbe, hits, goOn);
    if (!isProbe) this.#make(route, call, at, isProbe, hits, () => undefined);
    goOn(at);
  }

  #chosen(group: readonly Call[]): Call | undefined {
    let left = this.#random.even() * group.reduce((sum, { share }) => sum + share, 0);
    return group.find(({ share }) => (left -= share) < 0) ?? group[0];
  }

  #make(
    route: number,
    call: Call,
    at: number,
    isProbe: boolean,
    hits: Map<number, boolean>,
    done: Done,
  ): void {
    const isFound =
      call.operation === 'read' && call.missOf.some((cache) => hits.get(cache) === true);
    const perVisit = call.share > 0 ? call.perVisit / call.share : 0;
    const times = isFound ? 0 : this.#random.times(perVisit);
    if (times === 0) return done(at);
    if (call.isLookup) {
      hits.set(call.to, this.#random.even() < (this.#plan.hitRatios[route]?.[call.to] ?? 0));
    }
    const way = linkTime(this.#plan.network, call.link) / 1_000;
    let open = times;
    for (let one = 0; one < times; one += 1) {
      this.#schedule(at, () =>
        this.#visit(route, call.to, at, isProbe, (finished) => {
          open -= 1;
          if (open === 0) done(finished + way);
        }),
      );
    }
  }

  #count(station: number): void {
    this.#visits.set(station, (this.#visits.get(station) ?? 0) + 1);
  }

  #tierOf(number: number): Tier {
    const known = this.#tiers.get(number);
    if (known) return known;
    const station = this.#plan.network.stations[number];
    const service = station?.service;
    if (!station || !service) throw new Error('Only stations with a line have a tier.');
    const algorithm = spreadingBefore(this.#plan.network, station.id);
    const instances = Math.max(1, Math.round(service.servers / service.serversPerInstance));
    const tier = new Tier(
      algorithm === null
        ? { lines: 1, serversPerLine: service.servers, algorithm }
        : { lines: instances, serversPerLine: service.serversPerInstance, algorithm },
      this.#random,
    );
    this.#tiers.set(number, tier);
    return tier;
  }
}
