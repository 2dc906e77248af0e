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
  const zones = spread(all, domains).flatMap(({ part: region, count: inRegion }) =>
    spread(inRegion, region).map(({ part, count: here }) => ({ ...part, count: here })),
  );
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

/** Zones by region. */
function domainsOf(
  { zone, region }: Place,
  counted: { readonly zones: number; readonly regions: number },
): Domain[][] {
  if (zone) {
    return regionsOf(region, 1).map((home) => [
      { ...home, zone: zone.id, zoneNames: namesOf(zone) },
    ]);
  }
  return regionsOf(region, counted.regions).map((home, number) =>
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

/** Evenly over the parts, the first with the remainder; parts that get none are left out. */
function spread<Part>(all: number, over: readonly Part[]): { part: Part; count: number }[] {
  const each = Math.floor(all / over.length);
  const remainder = all % over.length;
  return over.flatMap((part, index) => {
    const here = each + (index < remainder ? 1 : 0);
    return here > 0 ? [{ part, count: here }] : [];
  });
}
