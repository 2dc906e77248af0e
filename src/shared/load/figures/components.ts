import { zeros } from '../../lib/zeros';
import { backlog } from '../amplification/backlog';
import type { Constants } from '../constants/constants';
import { usedOf, utilisationOf, type Demand } from '../propagation/demand';
import type { Plan } from '../propagation/plan';
import type { Settled } from '../propagation/settle';
import type { Backlog, ComponentLoad, ComponentStatus, ResourceLoad } from '../results';
import type { Situation } from '../situation';
import type { Station } from '../stations/station';
import { count, milliseconds, perSecond, seconds, share, type Bytes, type Share } from '../units';

export function componentLoads(context: Situation): ComponentLoad[] {
  const hitRatios = hitRatiosOf(context.settled);
  return context.settled.plan.network.stations.map((station, number) =>
    componentLoad(context, station, number, hitRatios[number] ?? null),
  );
}

function componentLoad(
  context: Situation,
  station: Station,
  number: number,
  hitRatio: Share | null,
): ComponentLoad {
  const { settled, waits, availabilities, storedBytes } = context;
  const { plan, demand, state } = settled;
  const offered = (demand.reads[number] ?? 0) + (demand.writes[number] ?? 0);
  const { utilisation = 0, limit } = demand.busiest[number] ?? {};
  const stored = storedBytes.get(station.id) ?? null;
  const isLimited = station.limits.some(({ demand: { per } }) => per !== 'stored-byte');
  const wait = waits[number];
  const isBusy = utilisation >= sensibleUtilisation(plan.network.constants, station);
  return {
    id: station.id,
    status: statusOf(station, offered, utilisation, isBusy),
    offeredPerSecond: perSecond(offered),
    servedPerSecond: perSecond(offered * (state.accepted[number] ?? 0)),
    utilisation: isLimited && station.isKnown ? share(utilisation) : null,
    saturatedBy: limit?.resource ?? null,
    resources: resourcesOf(plan, demand, station, number, stored),
    queueWaitMs: station.service && wait && offered > 0 ? milliseconds(wait.meanMs) : null,
    headroom: headroomAt(utilisation),
    instances: { up: station.instances.up, all: station.instances.all },
    availability: availabilities[number]?.design ?? share(1),
    slaAvailability: availabilities[number]?.sla ?? share(1),
    hitRatio,
    backlog: backlogOf(context, station, number),
    storedBytesAfter12Months: stored,
  };
}

/** A utilisation below this is none: its headroom is beyond any number that means something. */
const NOTHING = 1e-12;

/** How often what comes now would fit; null: nothing to speak of comes. */
function headroomAt(utilisation: number): number | null {
  return utilisation > NOTHING ? 1 / utilisation : null;
}

/** Servers from which one more or less hardly matters, and up to which each one counts (models Q5). */
const MANY_SERVERS = 8;
const FEW_SERVERS = 2;

/** The utilisation up to which waiting stays short: few servers need more air than many. */
function sensibleUtilisation(constants: Constants, { service }: Station): number {
  const few = constants['utilisation.targetFewServers'];
  const many = constants['utilisation.targetManyServers'];
  const servers = service?.servers ?? MANY_SERVERS;
  const part = (servers - FEW_SERVERS) / (MANY_SERVERS - FEW_SERVERS);
  return few + (many - few) * Math.min(1, Math.max(0, part));
}

function statusOf(
  { instances, isKnown }: Station,
  offered: number,
  utilisation: number,
  isBusy: boolean,
): ComponentStatus {
  if (instances.up === 0) return 'failed';
  if (offered === 0 && utilisation === 0) return 'unused';
  if (!isKnown) return 'unknown';
  if (utilisation >= 1) return 'saturated';
  return isBusy ? 'busy' : 'ok';
}

function resourcesOf(
  plan: Plan,
  demand: Demand,
  { limits }: Station,
  number: number,
  stored: Bytes | null,
): ResourceLoad[] {
  return limits
    .filter(({ capacity }) => capacity > 0)
    .map((limit) => {
      const isStored = limit.demand.per === 'stored-byte';
      const used = isStored ? (stored ?? 0) : usedOf(plan, demand, number, limit);
      const capacity = limit.capacity * (plan.capacityShares[number] ?? 1);
      return {
        resource: limit.resource,
        used,
        capacity,
        unit: limit.unit,
        utilisation: share(
          isStored ? used / capacity : (utilisationOf(plan, demand, number, limit) ?? 0),
        ),
      };
    });
}

/** By station: of the reads of all flows that come there; null: no cache, or no reads. */
function hitRatiosOf({ plan, state }: Settled): (Share | null)[] {
  const { stations } = plan.network;
  const reads = zeros(stations.length);
  const hits = zeros(stations.length);
  for (const [route, { nodes }] of plan.routes.entries()) {
    for (const [place, { station }] of nodes.entries()) {
      if (!stations[station]?.cache) continue;
      const read = state.reads[route]?.[place] ?? 0;
      const hit = read * (plan.hitRatios[route]?.[place] ?? 0) * (state.accepted[station] ?? 0);
      reads[station] = (reads[station] ?? 0) + read;
      hits[station] = (hits[station] ?? 0) + hit;
    }
  }
  return stations.map(({ cache }, station) => {
    const read = reads[station] ?? 0;
    return cache && !cache.isPrimary && read > 0 ? share((hits[station] ?? 0) / read) : null;
  });
}

const HOUR = seconds(3_600);

/** What piles up before a component that takes from a buffer and is slower than what comes in. */
function backlogOf(
  { settled, average }: Situation,
  station: Station,
  number: number,
): Backlog | null {
  const { network } = settled.plan;
  const takesFromBuffer = network.adjacency
    .into(station.id)
    .some(({ from, isAsync }) => isAsync && network.has(from, 'durable-buffer'));
  const offered = (settled.demand.reads[number] ?? 0) + (settled.demand.writes[number] ?? 0);
  const served = offered * (settled.state.accepted[number] ?? 0);
  if (!takesFromBuffer || offered - served <= offered * 1e-9) return null;
  const averageOffered = (average.demand.reads[number] ?? 0) + (average.demand.writes[number] ?? 0);
  const { length, oldest, drain } = backlog({
    arrivals: perSecond(offered),
    capacity: perSecond(served),
    duration: HOUR,
    arrivalsAfter: perSecond(averageOffered),
  });
  return {
    growthPerSecond: perSecond(offered - served),
    afterOneHour: count(length),
    oldestAfterOneHour: oldest ?? HOUR,
    drainSeconds: drain,
  };
}
