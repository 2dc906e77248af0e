import { spreadingBefore } from '#shared/load/figures/waits';
import type { Plan } from '#shared/load/propagation/plan';
import { peakRates } from '#shared/load/propagation/rates';
import { REPLICATION } from '#shared/load/routing/calls';
import type { Call } from '#shared/load/routing/route';
import { Heap } from './heap';
import { randomFrom, Strata, type Random } from './random';
import { Tier } from './tier';

/** What was seen of a design that was played event by event. */
export interface Played {
  /** Of the servers of each station with a line, by station. */
  readonly utilisations: ReadonlyMap<number, number>;
  /** Response times in milliseconds of each flow, sorted; by route. */
  readonly times: readonly (readonly number[])[];
}

export interface PlayOptions {
  readonly seed: number;
  /** Routes that are played; others put no load on anything. */
  readonly routes: readonly number[];
  /** How long is played. */
  readonly seconds: number;
  /** How many further requests of each route only look how long they would take. */
  readonly probes: number;
}

/** Part of the time at the start in which no response times are taken: lines are still filling. */
const WARM_UP = 0.15;

type Done = (atSeconds: number) => void;

/** One visit of a place, while it makes its calls. */
interface Visit {
  readonly route: number;
  readonly groups: readonly (readonly Call[])[];
  readonly isProbe: boolean;
  /** What the caches beside the stores had, by their places. */
  readonly hits: Map<number, boolean>;
}

/**
 * Plays the flows of a plan with Poisson arrivals (caused flows too), random choices and random service times. It shares with the model
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
  readonly #strata = { real: new Map<unknown, Strata>(), probe: new Map<unknown, Strata>() };
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
    const { routes, seconds: endSeconds, probes } = this.#options;
    for (const route of routes) this.#arrive(route, endSeconds);
    for (const route of routes) {
      const every = (endSeconds * (1 - WARM_UP)) / probes;
      for (let probe = 0; probe < probes; probe += 1) {
        const at = endSeconds * WARM_UP + (probe + this.#random.even()) * every;
        this.#schedule(at, () => this.#start(route, at, true));
      }
    }
    // To the end: whatever was started in the time does all of its work, however late on its way.
    while (this.#events.size > 0) this.#step();
    const utilisations = [...this.#tiers].map(([station, tier]) => {
      const servers = this.#plan.network.stations[station]?.service?.servers ?? 1;
      return [station, tier.busySeconds / endSeconds / servers] as const;
    });
    return {
      utilisations: new Map(utilisations),
      times: this.#times.map((times) => times.sort((one, other) => one - other)),
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

  /** A Poisson stream of which the number of arrivals is known: they fall anywhere in the time. */
  #arrive(route: number, endSeconds: number): void {
    const rate = this.#rates[route] ?? 0;
    const total = Math.round(rate * endSeconds);
    const again = (left: number, after: number) => {
      if (left === 0) return;
      // The earliest of those that are left.
      const at = endSeconds - (endSeconds - after) * this.#random.even() ** (1 / left);
      this.#schedule(at, () => {
        this.#start(route, at, false);
        again(left - 1, at);
      });
    };
    again(total, 0);
  }

  /** Draws for one purpose; those of probes are apart, so that each kind gets its even share of long and short ones. */
  #drawFor(purpose: unknown, isProbe: boolean): Strata {
    const strata = isProbe ? this.#strata.probe : this.#strata.real;
    const known = strata.get(purpose) ?? new Strata(this.#random);
    strata.set(purpose, known);
    return known;
  }

  /** A request, or a look how long one would take. */
  #start(route: number, at: number, isProbe: boolean): void {
    const entries = this.#plan.routes[route]?.entries ?? [];
    const entry = entries[Math.floor(this.#random.even() * entries.length)];
    if (!entry) return;
    const { operation } = this.#plan.routes[route]?.flow ?? { operation: 'read' };
    this.#visit(route, entry.node, operation, at, isProbe, (done) => {
      if (isProbe) this.#times[route]?.push((done - at) * 1_000);
    });
  }

  #visit(
    route: number,
    place: number,
    operation: 'read' | 'write',
    at: number,
    isProbe: boolean,
    done: Done,
  ): void {
    const found = this.#plan.routes[route];
    const node = found?.nodes[place];
    const station = this.#plan.network.stations[node?.station ?? -1];
    if (!found || !node || !station) return done(at);
    const isInside = found.inside.has(place);
    const baseSeconds = isInside ? 0 : station.baseMs[operation] / 1_000;
    const worked = isInside ? at : this.#workAt(node.station, operation, at, isProbe) + baseSeconds;
    const isLater = this.#plan.network.buffers.has(station.id) && !found.flow.isAsync;
    this.#schedule(worked, () => {
      const hit = found.flow.operation === 'read' ? (this.#plan.hitRatios[route]?.[place] ?? 0) : 0;
      const isThrough = hit > 0 && node.calls.length > 0;
      if (isThrough && this.#drawFor(node, isProbe).even() < hit) return done(worked);
      this.#callGroups(
        { route, groups: node.groups, isProbe, hits: new Map() },
        0,
        worked,
        (last) => {
          if (!isLater) done(last);
        },
      );
      if (isLater) done(worked);
    });
  }

  /** When the work at a station is done: at all copies that the visit reaches, as soon as enough of them have answered. */
  #workAt(number: number, operation: 'read' | 'write', at: number, isProbe: boolean): number {
    const station = this.#plan.network.stations[number];
    if (!station?.service) return at;
    const tier = this.#tierOf(number);
    const { serviceMs, serviceCv2 } = station.service;
    const draws = this.#drawFor(tier, isProbe);
    const finished = Array.from({ length: Math.round(station.copies[operation]) }, () => {
      const work = draws.varied(serviceMs[operation] / 1_000, serviceCv2);
      return isProbe ? tier.probe(at, work) : tier.serve(at, work);
    }).sort((one, other) => one - other);
    const needed = station.quorum?.[operation] ?? 1;
    return finished[needed - 1] ?? at;
  }

  /** One group after the other. */
  #callGroups(visit: Visit, next: number, at: number, done: Done): void {
    const group = visit.groups[next];
    if (!group) return done(at);
    const goOn = (when: number) =>
      this.#schedule(when, () => this.#callGroups(visit, next + 1, when, done));
    const call = this.#chosen(group, visit.isProbe);
    const isAsyncFlow = this.#plan.routes[visit.route]?.flow.isAsync === true;
    if (call && (call.isWaitedFor || (isAsyncFlow && call.group !== REPLICATION))) {
      return this.#make(visit, call, at, goOn);
    }
    if (call && !visit.isProbe) this.#make(visit, call, at, () => undefined);
    goOn(at);
  }

  #chosen(group: readonly Call[], isProbe: boolean): Call | undefined {
    if (group.length === 1) return group[0];
    let left =
      this.#drawFor(group, isProbe).even() * group.reduce((sum, { share }) => sum + share, 0);
    return group.find(({ share }) => (left -= share) < 0) ?? group[0];
  }

  #make({ route, isProbe, hits }: Visit, call: Call, at: number, done: Done): void {
    const isFound = call.operation === 'read' && call.missOf.some((cache) => hits.get(cache));
    if (isFound) return done(at);
    if (call.isLookup) {
      hits.set(
        call.to,
        this.#drawFor(call.missOf, isProbe).even() < (this.#plan.hitRatios[route]?.[call.to] ?? 0),
      );
    }
    // Who shares a call with others waits for it too, but only one of them makes it.
    const perVisit = call.share > 0 ? call.perVisit / call.share : 0;
    const isShared = perVisit < call.probability;
    const times = this.#drawFor(call, isProbe).times(
      isProbe && isShared ? call.probability : perVisit,
    );
    if (times === 0) return done(at);
    const way = this.#plan.network.linkTime(call.link) / 1_000;
    let open = times;
    for (let one = 0; one < times; one += 1) {
      this.#schedule(at, () =>
        this.#visit(route, call.to, call.operation, at, isProbe, (finished) => {
          open -= 1;
          if (open === 0) done(finished + way);
        }),
      );
    }
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
