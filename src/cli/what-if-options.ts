import { capabilitiesOf } from '#shared/design/kinds/capabilities';
import { shownName } from '#shared/design/names';
import { recordsInOrder } from '#shared/design/order';
import type { Component, Design } from '#shared/design/schema';
import { failureDomains, type FailureDomain } from '#shared/load/failure-domains';
import { AS_DRAWN, MAX_SCALE, MIN_SCALE, type WhatIf } from '#shared/load/what-if';
import { UsageError } from './io';

const MAX_LISTED = 30;

/** `--scale N`: a plain number within what the model takes; 1 when it was not given. */
export function scaleOption(text: string | undefined): number {
  if (text === undefined) return AS_DRAWN.scale;
  const scale = text.trim() === '' ? NaN : Number(text);
  if (!(scale >= MIN_SCALE && scale <= MAX_SCALE))
    throw new UsageError(
      `--scale takes a number from ${MIN_SCALE} to ${MAX_SCALE}, not "${text}".`,
    );
  return scale;
}

/**
 * What `--fail` takes down, given any number of times. A lost cache is a cache that is down: what it answered goes to
 * what stands behind it.
 */
export function failOptions(
  texts: readonly string[],
  design: Design,
): Pick<WhatIf, 'failedComponents' | 'failedZones' | 'failedRegions'> {
  const components = recordsInOrder(design.components).filter(({ kind }) => kind !== 'note');
  const domains = failureDomains(design);
  const failed = {
    failedComponents: new Set<string>(),
    failedZones: new Set<string>(),
    failedRegions: new Set<string>(),
  };
  for (const text of texts) {
    const [, what = '', name = ''] = /^([a-z]+):(.+)$/su.exec(text) ?? [];
    switch (what) {
      case 'component':
        failed.failedComponents.add(componentNamed(name, 'component', components));
        break;
      case 'cache':
        failed.failedComponents.add(componentNamed(name, 'cache', components.filter(isCache)));
        break;
      case 'zone':
        for (const id of domainsNamed(name, 'zone', domains.zones)) failed.failedZones.add(id);
        break;
      case 'region':
        for (const id of domainsNamed(name, 'region', domains.regions))
          failed.failedRegions.add(id);
        break;
      default:
        throw new UsageError(
          `--fail takes component:ID, zone:NAME, region:NAME or cache:ID, not "${text}".`,
        );
    }
  }
  return {
    failedComponents: [...failed.failedComponents],
    failedZones: [...failed.failedZones],
    failedRegions: [...failed.failedRegions],
  };
}

function isCache(component: Component): boolean {
  const capabilities = capabilitiesOf(component);
  return capabilities.has('fast-lookup') || capabilities.has('edge-cache');
}

/** By its id or, where only one has it, by its name. */
function componentNamed(name: string, noun: string, components: readonly Component[]): string {
  if (components.some(({ id }) => id === name)) return name;
  const [only, ...others] = components.filter((one) => isSame(shownName(one), name));
  if (only && others.length === 0) return only.id;
  const wrong = only
    ? `More than one ${noun} is called "${name}"; use an id`
    : `The design has no ${noun} "${name}"`;
  const listed = components.map((one) =>
    shownName(one) === one.id ? one.id : `${one.id} (${shownName(one)})`,
  );
  throw new UsageError(`${wrong}: ${list(listed)}.`);
}

/** Frames by id or name, all of that name; zones and regions that are only counted by their letter. */
function domainsNamed(
  name: string,
  noun: 'zone' | 'region',
  domains: readonly FailureDomain[],
): string[] {
  // Where nothing says otherwise, all stands in one place.
  const all = domains.length > 0 ? domains : [{ id: 'a', title: 'a' }];
  const found = all.filter(({ id, title }) => isSame(id, name) || isSame(title, name));
  if (found.length > 0) return found.map(({ id }) => id);
  const listed = all.map(({ id, title }) => (id.length === 1 ? id : title));
  throw new UsageError(`The design has no ${noun} "${name}": ${list([...new Set(listed)])}.`);
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function list(names: readonly string[]): string {
  if (names.length === 0) return 'there is none';
  const more = names.length - MAX_LISTED;
  return names.slice(0, MAX_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
