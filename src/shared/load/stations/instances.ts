import type { Boundary } from '../../design/schema';
import { count } from '../units';
import type { Instances } from './station';
import type { Subject } from './subject';

/** Instances of a component, and those of them that the situation leaves, zone by zone. */
export interface Standing {
  readonly instances: Instances;
  /** Instances that are up in each zone that is up. */
  readonly upByZone: readonly number[];
  /** The names of those zones, each with its region. */
  readonly upZones: readonly string[];
}

/** `all` machines, spread evenly over the regions and their zones; the first ones get the remainder. */
export function countedInstances({ component, properties, world }: Subject, all: number): Standing {
  const { placement, whatIf } = world;
  const place = placement.placeOf(component);
  const regions = place.region || place.zone ? 1 : Math.max(1, properties.count('regions', 1));
  const zones = place.zone ? 1 : Math.max(1, properties.count('zones', 1));
  const isDown = whatIf.failedComponents.includes(component.id);
  const standing: Instances['zones'][number][] = [];
  const upByZone: number[] = [];
  const upZones: string[] = [];
  let up = 0;
  for (let region = 0; region < regions && evenShare(all, regions, region) > 0; region += 1) {
    const inRegion = evenShare(all, regions, region);
    const isRegionDown =
      isDown || isFailed(place.region, domainLetter(region), whatIf.failedRegions);
    for (let zone = 0; zone < zones && evenShare(inRegion, zones, zone) > 0; zone += 1) {
      const here = evenShare(inRegion, zones, zone);
      // The first region is at home: its zones are simply a, b, c ...
      const name =
        region === 0 ? domainLetter(zone) : `${domainLetter(region)}-${domainLetter(zone)}`;
      const at = {
        zone: place.zone?.id ?? name,
        region: place.region?.id ?? domainLetter(region),
      };
      standing.push({ ...at, count: here });
      if (isRegionDown || isFailed(place.zone, name, whatIf.failedZones)) continue;
      upByZone.push(here);
      upZones.push(`${at.region} ${at.zone}`);
      up += here;
    }
  }
  return {
    instances: { zones: standing, all: count(all), up: count(up), isManaged: false },
    upByZone,
    upZones,
  };
}

/** What a provider runs in all zones of each region: it stands as long as one of its regions does. */
export function managedInstances({ component, properties, world }: Subject): Standing {
  const { placement, whatIf } = world;
  const { region } = placement.placeOf(component);
  const counted = properties.number('regions');
  const isGlobal = region === null && counted === null;
  const regions = region ? 1 : Math.max(1, Math.floor(counted ?? 1));
  const isDown = whatIf.failedComponents.includes(component.id);
  const zones: Instances['zones'][number][] = [];
  const upByZone: number[] = [];
  for (let index = 0; index < regions; index += 1) {
    const name = isGlobal ? '' : domainLetter(index);
    zones.push({ zone: '', region: region?.id ?? name, count: 1 });
    if (!isDown && (isGlobal || !isFailed(region, name, whatIf.failedRegions))) upByZone.push(1);
  }
  return {
    instances: { zones, all: count(regions), up: count(upByZone.length), isManaged: true },
    upByZone,
    upZones: [],
  };
}

/** Whether a what-if names the frame (by id or name), or the letter where there is no frame. */
function isFailed(frame: Boundary | null, name: string, failed: readonly string[]): boolean {
  if (failed.length === 0) return false;
  const names = frame ? [frame.id, frame.name] : [name];
  return names.some((one) => failed.some((other) => sameName(one, other)));
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** What zones and regions that are only counted are called: a to z, then aa to az and so on. */
export function domainLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${domainLetter(Math.floor(index / 26) - 1)}${last}`;
}

function evenShare(all: number, parts: number, index: number): number {
  return Math.floor(all / parts) + (index < all % parts ? 1 : 0);
}
