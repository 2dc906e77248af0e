import { assumedValue, kindSpec, propertyValue } from '../../design/kinds/catalog';
import type { PropertySpec } from '../../design/kinds/kind';
import type { Component, PropertyValue } from '../../design/schema';
import { CONSTANTS, type ConstantId, type Constants } from '../constants/constants';

/**
 * What a value comes from is found by trying: whatever changes it when it changes itself is behind it. So an explanation
 * names just what the model used, and no list beside the model can go stale.
 */

const NUDGE = 0.99;

/** The constants behind a value, in the order in which they are read. */
export function constantsBehind(
  constants: Constants,
  valueOf: (constants: Constants) => unknown,
): ConstantId[] {
  const read = new Set<string>();
  const noting = new Proxy(constants, {
    get(target, id, receiver) {
      if (typeof id === 'string') read.add(id);
      return Reflect.get(target, id, receiver);
    },
  });
  const value = textOf(valueOf(noting));
  return [...read].filter(isConstant).filter((id) => {
    const other = constants[id] === 0 ? 1 : constants[id] * NUDGE;
    return textOf(valueOf({ ...constants, [id]: other })) !== value;
  });
}

const IDS: ReadonlySet<string> = new Set(CONSTANTS.map(({ id }) => id));

function isConstant(id: string): id is ConstantId {
  return IDS.has(id);
}

/** The ids of the component's properties behind a value, in the order in which the inspector shows them. */
export function propertiesBehind(
  component: Component,
  valueOf: (component: Component) => unknown,
): string[] {
  const value = textOf(valueOf(component));
  const withValue = (id: string, other: PropertyValue) =>
    textOf(valueOf({ ...component, properties: { ...component.properties, [id]: other } }));
  return kindSpec(component.kind)
    .properties.filter((spec) => {
      const { origin } = propertyValue(component, spec.id);
      const used = assumedValue(component, spec.id);
      if (used === null && origin !== 'unknown') return false;
      // Where it counts that a value is stated at all, the default is not what the value comes from.
      if (origin === 'default' && withValue(spec.id, used) !== value) return false;
      return othersThan(used, spec).some((other) => withValue(spec.id, other) !== value);
    })
    .map(({ id }) => id);
}

function othersThan(value: PropertyValue, spec: PropertySpec): PropertyValue[] {
  switch (spec.type) {
    case 'number': {
      if (typeof value !== 'number') return [spec.min, spec.max];
      const half = spec.isInteger ? Math.floor(value / 2) : value / 2;
      return [value * 2 + 1, Math.max(spec.min, half)];
    }
    case 'boolean':
      return [value !== true];
    case 'choice':
      return spec.options.map((option) => option.value).filter((option) => option !== value);
    default:
      return [];
  }
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
