import { assumedValue, propertyValue } from '../../design/kinds/catalog';
import type { Component } from '../../design/schema';

/** Reads a component's properties with their defaults, and remembers which an import left unknown. */
export interface PropertyReader {
  /** A finite number of zero or more; null: nothing is set, or what is set makes no sense. */
  number(id: string): number | null;
  /** A whole number; `otherwise` where nothing is set. */
  count(id: string, otherwise: number): number;
  choice(id: string): string | null;
  flag(id: string): boolean;
  names(id: string): readonly string[];
  /** Whether the person set a number, however it reads. */
  isStated(id: string): boolean;
  /** Ids that were read, unknown, and stand at their default. */
  readonly assumed: readonly string[];
}

export function propertiesOf(component: Component): PropertyReader {
  const assumed: string[] = [];
  const read = (id: string) => {
    const value = assumedValue(component, id);
    const isUnknown = value !== null && component.properties[id] === null;
    if (isUnknown && !assumed.includes(id)) assumed.push(id);
    return value;
  };
  const number = (id: string) => {
    const value = read(id);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
  };
  return {
    number,
    count: (id, otherwise) => Math.floor(number(id) ?? otherwise),
    choice: (id) => {
      const value = read(id);
      return typeof value === 'string' ? value : null;
    },
    flag: (id) => read(id) === true,
    names: (id) => {
      const value = read(id);
      return Array.isArray(value) ? value : [];
    },
    isStated: (id) => propertyValue(component, id).origin === 'stated',
    assumed,
  };
}
