import type { Component, PropertyValue } from '../schema';
import { CACHE_KINDS } from './cache';
import { CLIENT_KINDS } from './clients';
import { COMPUTE_KINDS } from './compute';
import { COORDINATION_KINDS } from './coordination';
import { EDGE_KINDS } from './edge';
import { EXTERNAL_KINDS } from './external';
import type { Capability, ComponentKind, KindSpec, PropertySpec } from './kind';
import { MESSAGING_KINDS } from './messaging';
import { NOTE_KINDS } from './note';
import { OPERATIONS_KINDS } from './operations';
import { STORE_KINDS } from './stores';

/** Every kind of component, by family, in the order in which a palette shows them. */
export const KINDS: readonly KindSpec[] = [
  ...CLIENT_KINDS,
  ...EDGE_KINDS,
  ...COMPUTE_KINDS,
  ...CACHE_KINDS,
  ...STORE_KINDS,
  ...MESSAGING_KINDS,
  ...COORDINATION_KINDS,
  ...EXTERNAL_KINDS,
  ...OPERATIONS_KINDS,
  ...NOTE_KINDS,
];

const SPECS = new Map(KINDS.map((spec) => [spec.kind, spec]));

const PROPERTIES = new Map(
  KINDS.map((spec) => [
    spec.kind,
    new Map(spec.properties.map((property) => [property.id, property])),
  ]),
);

export function kindSpec(kind: ComponentKind): KindSpec {
  const spec = SPECS.get(kind);
  if (!spec) throw new Error(`No specification of the kind ${kind}`);
  return spec;
}

/** The specification of a property of a kind; undefined when the kind does not have it. */
export function propertySpec(kind: ComponentKind, id: string): PropertySpec | undefined {
  return PROPERTIES.get(kind)?.get(id);
}

/** Whether every component of the kind has the capability; `capabilitiesOf` also reads the properties. */
export function kindHas(kind: ComponentKind, capability: Capability): boolean {
  return kindSpec(kind).capabilities.includes(capability);
}

/** Where a value comes from: set by the person, the kind's visible default, or not told (an import). */
type ValueOrigin = 'stated' | 'default' | 'unknown';

export interface OriginatedValue {
  /** null: nothing is set, or unknown. */
  readonly value: PropertyValue;
  readonly origin: ValueOrigin;
}

/** The kind's default of a property; null when it has none or does not know the property. */
function defaultValue(kind: ComponentKind, id: string): PropertyValue {
  const value = propertySpec(kind, id)?.default ?? null;
  return typeof value === 'object' && value !== null ? [...value] : value;
}

/** The value of a component's property and where it comes from. An unknown value is null; see `assumedValue`. */
export function propertyValue(component: Component, id: string): OriginatedValue {
  const stated = Object.hasOwn(component.properties, id) ? component.properties[id] : undefined;
  if (stated === undefined) {
    return { value: defaultValue(component.kind, id), origin: 'default' };
  }
  return { value: stated, origin: stated === null ? 'unknown' : 'stated' };
}

/** The value to reckon with: the default also where the value is unknown; null when there is neither. */
export function assumedValue(component: Component, id: string): PropertyValue {
  const stated = Object.hasOwn(component.properties, id) ? component.properties[id] : null;
  return stated ?? defaultValue(component.kind, id);
}
