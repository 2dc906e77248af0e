import type { Component, Design } from '../../design/schema';
import type { Constants } from '../constants/constants';
import { count, milliseconds } from '../units';
import type { WhatIf } from '../what-if';
import type { Placement } from './placement';
import type { PropertyReader } from './properties';
import type { Standing } from './instances';
import type { AvailabilityModel, Station } from './station';

/** What surrounds a component: the situation, the constants, and where things stand. */
export interface StationWorld {
  readonly design: Design;
  readonly constants: Constants;
  readonly placement: Placement;
  readonly whatIf: WhatIf;
}

/** A component about to become a station. */
export interface Subject {
  readonly component: Component;
  readonly properties: PropertyReader;
  readonly world: StationWorld;
}

export type StationParts = Omit<Station, 'id' | 'component' | 'assumedProperties'>;
export type StationBuilder = (subject: Subject) => StationParts;

/** A station that keeps nobody waiting and runs out of nothing, but for what is said. */
export function parts(
  { instances }: Pick<Standing, 'instances'>,
  availability: AvailabilityModel,
  rest: Partial<StationParts> = {},
): StationParts {
  return {
    instances,
    availability,
    service: null,
    baseMs: sameBase(0),
    limits: [],
    cache: null,
    copies: { write: 1, read: 1 },
    quorum: null,
    storedCopies: 1,
    lagSeconds: null,
    isKnown: true,
    ...rest,
  };
}

export function sameBase(ms: number): Station['baseMs'] {
  return { read: milliseconds(ms), write: milliseconds(ms) };
}

export const NO_INSTANCES: Standing = {
  instances: { zones: [], all: count(0), up: count(0), isManaged: true },
  upByZone: [],
  upZones: [],
};
