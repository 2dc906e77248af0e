import type { ComponentKind } from '#shared/design/kinds/kind';
import type { Design, Properties } from '#shared/design/schema';
import { constantsWith } from '#shared/load/constants/constants';
import type { Resource } from '#shared/load/results';
import { placementOf } from '#shared/load/stations/placement';
import type { Limit, Station } from '#shared/load/stations/station';
import { stationOf } from '#shared/load/stations/station-of';
import { AS_DRAWN, type WhatIf } from '#shared/load/what-if';
import { design } from './design-builder';

export interface Situation {
  readonly whatIf?: Partial<WhatIf>;
  readonly constants?: Readonly<Record<string, number>>;
}

/** A component of a design as a station. */
export function stationIn(drawn: Design, id: string, situation: Situation = {}): Station {
  const component = drawn.components[id];
  if (!component) throw new Error(`There is no component ${id}`);
  return stationOf(component, {
    design: drawn,
    constants: constantsWith(situation.constants ?? {}),
    placement: placementOf(drawn),
    whatIf: { ...AS_DRAWN, ...situation.whatIf },
  });
}

/** A component that stands alone. */
export function station(
  kind: ComponentKind,
  properties: Properties = {},
  situation: Situation = {},
): Station {
  return stationIn(design().component('it', kind, properties).build(), 'it', situation);
}

export function limitOf({ limits }: Station, resource: Resource): Limit {
  const limit = limits.find((one) => one.resource === resource);
  if (!limit) throw new Error(`It cannot run out of ${resource}`);
  return limit;
}

/** The part of a limit that so many visits a second take. */
export function utilisation(
  { capacity, demand }: Limit,
  visits: { readonly read?: number; readonly write?: number },
): number {
  if (demand.per !== 'visit') throw new Error(`Visits do not use it up: ${demand.per}`);
  return ((visits.read ?? 0) * demand.read + (visits.write ?? 0) * demand.write) / capacity;
}
