import { count } from '../units';
import type { Place } from './placement';
import type { Instances } from './station';
import type { Subject } from './subject';

/** Instances of a component, and those of them that the situation leaves, zone by zone. */
export interface Standing {
  readonly instances: Instances;
  /** Instances that are up in each zone that is up. */
  readonly upByZone: readonly number[];
}

/** `all` machines, spread evenly over the zones; the first zones get the remainder. */
export function countedInstances({ component, properties, world }: Subject, all: number): Standing {
  const { placement, whatIf } = world;
  const isDown = whatIf.failedComponents.includes(component.id);
  const domains = domainsOf(placement.placeOf(component), {
    zones: properties.count('zones', 1),
    regions: properties.count('regions', 1),
  });
  const zones = spread(all, domains);
  const upByZone = zones.flatMap((domain) =>
    !isDown &&
    !isFailed(domain.zoneNames, whatIf.failedZones) &&
    !isFailed(domain.regionNames, whatIf.failedRegions)
      ? [domain.count]
      : [],
  );
  return {
    instances: {
      zones: zones.map(({ zone, region, count: number }) => ({ zone, region, count: number })),
      all: count(all),
      up: count(upByZone.reduce((sum, number) => sum + number, 0)),
      isManaged: false,
    },
    upByZone,
  };
}

/** What a provider runs in all zones of each region: it stands as long as one of its regions does. */
export function managedInstances({ component, properties, world }: Subject): Standing {
  const { placement, whatIf } = world;
  const isDown = whatIf.failedComponents.includes(component.id);
  const { region } = placement.placeOf(component);
  const isGlobal = region === null && properties.number('regions') === null;
  const regions = isGlobal
    ? [{ region: '', regionNames: [] }]
    : regionsOf(region, properties.count('regions', 1));
  const up = regions.filter(
    ({ regionNames }) => !isDown && !isFailed(regionNames, whatIf.failedRegions),
  ).length;
  return {
    instances: {
      zones: regions.map(({ region: id }) => ({ zone: '', region: id, count: 1 })),
      all: count(regions.length),
      up: count(up),
      isManaged: true,
    },
    upByZone: Array.from({ length: up }, () => 1),
  };
}

interface Domain {
  readonly zone: string;
  readonly region: string;
  /** By which a what-if may name them, in lower case. */
  readonly zoneNames: readonly string[];
  readonly regionNames: readonly string[];
}

function domainsOf(
  { zone, region }: Place,
  counted: { readonly zones: number; readonly regions: number },
): Domain[] {
  if (zone) {
    const home = regionsOf(region, 1)[0] ?? { region: 'a', regionNames: ['a'] };
    return [{ ...home, zone: zone.id, zoneNames: namesOf(zone) }];
  }
  return regionsOf(region, counted.regions).flatMap((home, number) =>
    Array.from({ length: Math.max(1, counted.zones) }, (_, index) => {
      const name = number === 0 ? letter(index) : `${home.region}-${letter(index)}`;
      return { ...home, zone: name, zoneNames: [name] };
    }),
  );
}

function regionsOf(region: Place['region'], counted: number) {
  if (region) return [{ region: region.id, regionNames: namesOf(region) }];
  return Array.from({ length: Math.max(1, counted) }, (_, index) => ({
    region: letter(index),
    regionNames: [letter(index)],
  }));
}

function namesOf({ id, name }: { readonly id: string; readonly name: string }): string[] {
  return [id.toLowerCase(), name.trim().toLowerCase()];
}

function isFailed(names: readonly string[], failed: readonly string[]): boolean {
  return failed.some((name) => names.includes(name.trim().toLowerCase()));
}

/** a to z, then aa to az and so on. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letter(Math.floor(index / 26) - 1)}${last}`;
}

function spread(all: number, domains: readonly Domain[]) {
  const share = Math.floor(all / domains.length);
  const remainder = all % domains.length;
  return domains
    .map((domain, index) => ({ ...domain, count: share + (index < remainder ? 1 : 0) }))
    .filter((domain) => domain.count > 0);
}
