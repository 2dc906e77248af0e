import { withFailover } from '../availability/time';
import { zoned } from '../availability/zones';
import type { ManagedProduct } from '../constants/managed';
import type { Constants } from '../constants/constants';
import { seconds, share } from '../units';
import type { Standing } from './instances';
import type { AvailabilityModel } from './station';

const DOWN: AvailabilityModel = {
  design: () => share(0),
  sla: share(0),
  basis: 'Nothing of it is up',
};

/** Never a reason for failure: clients, and what no request waits for. */
export const ALWAYS: AvailabilityModel = {
  design: () => share(1),
  sla: share(1),
  basis: 'Not counted',
};

/** What a provider runs: two constants, what is promised and what is reckoned with. */
export function managedProduct(
  constants: Constants,
  product: ManagedProduct,
  { instances }: Standing,
): AvailabilityModel {
  if (instances.up === 0) return DOWN;
  const design = share(constants[`availability.${product}.design`]);
  return {
    design: () => design,
    sla: share(constants[`availability.${product}.sla`]),
    basis: 'Run by the provider in several zones',
  };
}

/** Equal instances of which some are needed: zones fail as a whole, and some failures hit all. */
export function equalInstances(constants: Constants, { upByZone }: Standing): AvailabilityModel {
  return redundant(constants, upByZone, {
    needed: (wanted) => Math.max(1, wanted),
    beta: constants['availability.beta.same'],
    takeOver: 1,
    basis: (all, zones) => `${all} instances in ${zones} zones`,
  });
}

/** One of a few copies serves; when it fails another takes over after a while. */
export function primaryAndStandby(
  constants: Constants,
  standing: Standing,
  { copies, isManaged }: { readonly copies: number; readonly isManaged: boolean },
): AvailabilityModel {
  const upByZone = copiesByZone(standing.upByZone, copies);
  return redundant(constants, upByZone, {
    needed: () => 1,
    beta: constants['availability.beta.separated'],
    takeOver: withFailover({
      eventsPerYear: constants['failover.eventsPerYear'],
      outage: seconds(
        constants[
          countOf(upByZone) > 1
            ? 'failover.seconds'
            : isManaged
              ? 'failover.replaceSeconds'
              : 'failover.manualSeconds'
        ],
      ),
    }),
    basis: (all, zones) =>
      all > 1 ? `A copy takes over; ${all} copies in ${zones} zones` : 'One copy, to be restored',
  });
}

/** Copies of each record on nodes that are equals: a majority, or what reads and writes ask for, must be up. */
export function quorumOfCopies(
  constants: Constants,
  { upByZone }: Standing,
  { copies, needed }: { readonly copies: number; readonly needed: number },
): AvailabilityModel {
  return redundant(constants, copiesByZone(upByZone, copies), {
    needed: () => needed,
    beta: constants['availability.beta.separated'],
    takeOver: 1,
    basis: (all, zones) => `${needed} of ${all} copies in ${zones} zones`,
  });
}

/** What others run: as they promise. */
export function promised(
  constants: Constants,
  product: ManagedProduct,
  slaPercent: number | null,
  standing: Standing,
): AvailabilityModel {
  if (slaPercent === null || standing.instances.up === 0) {
    return managedProduct(constants, product, standing);
  }
  const stated = share(Math.min(100, slaPercent) / 100);
  return { design: () => stated, sla: stated, basis: 'As promised, stated on the canvas' };
}

interface Redundancy {
  readonly needed: (wanted: number) => number;
  readonly beta: number;
  /** Share of time not lost while one copy takes over from another. */
  readonly takeOver: number;
  readonly basis: (all: number, zones: number) => string;
}

function redundant(
  constants: Constants,
  upByZone: readonly number[],
  { needed, beta, takeOver, basis }: Redundancy,
): AvailabilityModel {
  const all = countOf(upByZone);
  if (all === 0) return DOWN;
  const down = 1 - constants['availability.instance.design'];
  const shared = all > 1 ? beta : 0;
  const byNeeded = new Map<number, number>();
  return {
    design: (wanted) => {
      const least = needed(wanted);
      const design =
        byNeeded.get(least) ??
        takeOver *
          (1 - shared * down) *
          zoned({
            zones: upByZone,
            needed: least,
            zoneAvailability: share(constants['availability.zone']),
            instanceAvailability: share(1 - (1 - shared) * down),
          });
      byNeeded.set(least, design);
      return share(design);
    },
    sla: share(
      constants[hasSpare(upByZone) ? 'availability.instances.sla' : 'availability.instance.sla'],
    ),
    basis: basis(all, upByZone.length),
  };
}

function countOf(upByZone: readonly number[]): number {
  return upByZone.reduce((sum, number) => sum + number, 0);
}

/** Whether instances stand in two zones or more. */
function hasSpare(upByZone: readonly number[]): boolean {
  return upByZone.length > 1;
}

/** Where the copies of one record are, when they are kept as far apart as the nodes allow. */
function copiesByZone(upByZone: readonly number[], copies: number): number[] {
  const left = [...upByZone];
  const placed = upByZone.map(() => 0);
  for (let copy = 0; copy < copies; copy += 1) {
    let best = -1;
    left.forEach((nodes, zone) => {
      if (nodes > 0 && (best < 0 || (placed[zone] ?? 0) < (placed[best] ?? 0))) best = zone;
    });
    if (best < 0) break;
    left[best] = (left[best] ?? 0) - 1;
    placed[best] = (placed[best] ?? 0) + 1;
  }
  return placed.filter((number) => number > 0);
}
