import { binomialAtLeast } from '../probability/binomial';
import { type PerSecond, share, type Share } from '../units';

export interface Zoned {
  /** Instances in each zone. */
  readonly zones: readonly number[];
  /** Of all instances, those that must be up to carry the load. */
  readonly needed: number;
  readonly zoneAvailability: Share;
  /** Of an instance in a zone that is up. */
  readonly instanceAvailability: Share;
}

/**
 * The share of time in which at least `needed` instances are up, when a zone takes all of its instances down with it and
 * instances also fail one by one. Exact, for any counts: the instances in zones that are up are counted first (a sum
 * over zones), of which the needed ones must be up (binomial).
 */
export function zoned({ zones, needed, zoneAvailability, instanceAvailability }: Zoned): Share {
  if (needed <= 0) return share(1);
  let reachable = new Map([[0, 1]]);
  for (const instances of zones) {
    const next = new Map<number, number>();
    for (const [others, probability] of reachable) {
      add(next, others + instances, probability * zoneAvailability);
      add(next, others, probability * (1 - zoneAvailability));
    }
    reachable = next;
  }
  let available = 0;
  for (const [instances, probability] of reachable) {
    available += probability * binomialAtLeast(needed, instances, instanceAvailability);
  }
  return share(Math.min(1, available));
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/**
 * Instances for a load at no more than the wished utilisation, and so many that it still holds when the largest zone is
 * gone, spread evenly (static stability); null with one zone, which nothing can survive.
 */
export function zoneSafeInstances({
  needed,
  zones,
}: {
  readonly needed: number;
  readonly zones: number;
}): number | null {
  if (!(zones >= 2)) return null;
  return Math.ceil((Math.ceil(needed) * zones) / (zones - 1));
}

/** Instances that carry a load at no more than the wished utilisation; null when one carries nothing. */
export function instancesFor({
  load,
  capacityOfOne,
  mostUtilisation,
}: {
  readonly load: PerSecond;
  readonly capacityOfOne: PerSecond;
  readonly mostUtilisation: Share;
}): number | null {
  const each = capacityOfOne * mostUtilisation;
  if (!(each > 0)) return null;
  // A load that fits exactly must not need one more because of the last binary digit.
  return Math.ceil((Math.max(0, load) / each) * (1 - 1e-12));
}
