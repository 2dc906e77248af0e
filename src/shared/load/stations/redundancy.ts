import { memoised } from '../../lib/memoised';
import { withFailover } from '../availability/time';
import { zoned } from '../availability/zones';
import type { ConstantId, Constants } from '../constants/constants';
import type { ManagedProduct } from '../constants/managed';
import { formatAvailability, formatPercent } from '../format';
import { seconds, share } from '../units';
import type { Standing } from './instances';
import type { AvailabilityModel } from './station';

const DOWN: AvailabilityModel = {
  design: () => share(0),
  sla: share(0),
  basis: () => 'Nothing of it is up.',
};

/** Never a reason for failure: people's own devices, and what takes part in nothing. */
export const ALWAYS: AvailabilityModel = {
  design: () => share(1),
  sla: share(1),
  basis: () => 'Not counted: it is not a part of the system.',
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
    basis: () =>
      'Run by the provider in several zones; both figures are in the table of constants.',
  };
}

/** What others run: as they promise, where the person says what. */
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
  return { design: () => stated, sla: stated, basis: () => 'As promised: stated on the canvas.' };
}

/** Equal instances of which some are needed. */
export function equalInstances(constants: Constants, standing: Standing): AvailabilityModel {
  return pooled(
    constants,
    new Map(standing.upZones.map((zone, index) => [zone, standing.upByZone[index] ?? 0])),
  );
}

/** The instances of several components that look alike, together. */
export function pooledInstances(
  constants: Constants,
  pools: readonly ReadonlyMap<string, number>[],
): AvailabilityModel {
  const together = new Map<string, number>();
  for (const [zone, instances] of pools.flatMap((pool) => [...pool])) {
    together.set(zone, (together.get(zone) ?? 0) + instances);
  }
  return pooled(constants, together);
}

function pooled(constants: Constants, pool: ReadonlyMap<string, number>): AvailabilityModel {
  const upByZone = [...pool.values()];
  return redundant(constants, upByZone, {
    pool,
    needed: (wanted) => Math.max(1, wanted),
    beta: constants['availability.beta.same'],
    takeOver: 1,
    sla: 'availability.instances.sla',
    basis: () => `${countOf(upByZone)} instances in ${zonesText(upByZone)}`,
  });
}

/** One of a few copies serves; when it fails another takes over after a while. */
export function primaryAndStandby(
  constants: Constants,
  standing: Standing,
  {
    copies,
    isManaged,
    product,
  }: {
    readonly copies: number;
    readonly isManaged: boolean;
    readonly product: 'database' | 'cache';
  },
): AvailabilityModel {
  const upByZone = copiesByZone(standing.upByZone, copies);
  const lone = isManaged ? 'failover.replaceSeconds' : 'failover.manualSeconds';
  const outage = constants[countOf(upByZone) > 1 ? 'failover.seconds' : lone];
  const eventsPerYear = constants['failover.eventsPerYear'];
  return redundant(constants, upByZone, {
    needed: () => 1,
    beta: constants['availability.beta.separated'],
    takeOver: withFailover({ eventsPerYear, outage: seconds(outage) }),
    sla: isManaged ? `availability.${product}.sla` : 'availability.instances.sla',
    basis: () =>
      `${countOf(upByZone)} copies of each record in ${zonesText(upByZone)}, ${eventsPerYear} failures of the primary a year of ${outage} s each`,
  });
}

/** Copies of each record on nodes that are equals, of which so many must answer. */
export function quorumOfCopies(
  constants: Constants,
  standing: Standing,
  { copies, needed }: { readonly copies: number; readonly needed: number },
): AvailabilityModel {
  const upByZone = copiesByZone(standing.upByZone, copies);
  return redundant(constants, upByZone, {
    needed: () => needed,
    beta: constants['availability.beta.separated'],
    takeOver: 1,
    sla: 'availability.instances.sla',
    basis: () => `${needed} of ${copies} copies needed, in ${zonesText(upByZone)}`,
  });
}

interface Redundancy {
  readonly needed: (wanted: number) => number;
  /** The part of failures that hit all copies at once. */
  readonly beta: number;
  /** Share of time not lost while one copy takes over from another. */
  readonly takeOver: number;
  /** What is promised when copies stand in two zones or more. */
  readonly sla: ConstantId;
  readonly basis: () => string;
  readonly pool?: ReadonlyMap<string, number>;
}

/**
 * Copies fail one by one, together (the beta factor model) and with their zone. With one copy there is nothing for a
 * common failure to take besides.
 */
function redundant(
  constants: Constants,
  upByZone: readonly number[],
  { needed, beta, takeOver, sla, basis, pool }: Redundancy,
): AvailabilityModel {
  const all = countOf(upByZone);
  if (all === 0) return DOWN;
  const instance = constants['availability.instance.design'];
  const zone = constants['availability.zone'];
  const common = all > 1 ? beta : 0;
  const design = memoised((least: number) => {
    const standing = zoned({
      zones: upByZone,
      needed: least,
      zoneAvailability: share(zone),
      instanceAvailability: share(1 - (1 - common) * (1 - instance)),
    });
    return share(takeOver * (1 - common * (1 - instance)) * standing);
  });
  return {
    design: (wanted) => design(needed(wanted)),
    sla: share(constants[upByZone.length > 1 ? sla : 'availability.instance.sla']),
    ...(pool ? { pool } : {}),
    basis: () => {
      const each = `an instance is up ${formatAvailability(share(instance))}, a zone ${formatAvailability(share(zone))}`;
      return common === 0
        ? `${basis()}; ${each}.`
        : `${basis()}; ${each}, and ${formatPercent(share(common))} of the failures hit all.`;
    },
  };
}

function countOf(upByZone: readonly number[]): number {
  return upByZone.reduce((sum, number) => sum + number, 0);
}

function zonesText({ length }: readonly number[]): string {
  return length === 1 ? 'one zone' : `${length} zones`;
}

/** Where the copies of one record are, when they are kept as far apart as the nodes allow. */
function copiesByZone(upByZone: readonly number[], copies: number): number[] {
  const placed = upByZone.map(() => 0);
  for (let copy = 0; copy < copies; copy += 1) {
    let best: number | null = null;
    for (const [zone, nodes] of upByZone.entries()) {
      const here = placed[zone] ?? 0;
      if (here < nodes && (best === null || here < (placed[best] ?? 0))) best = zone;
    }
    if (best === null) break;
    placed[best] = (placed[best] ?? 0) + 1;
  }
  return placed.filter((number) => number > 0);
}
