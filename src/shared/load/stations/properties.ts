import { assumedValue, propertySpec, propertyValue } from '../../design/kinds/catalog';
import type { Component, PropertyValue } from '../../design/schema';

/** Reads a component's properties with their defaults, and remembers which an import left unknown. */
export class PropertyReader {
  readonly #component: Component;
  readonly #assumed: string[] = [];

  constructor(component: Component) {
    this.#component = component;
  }

  /** A number from zero to the property's greatest, or its default where what is set makes no sense; null: neither. */
  number(id: string): number | null {
    const spec = propertySpec(this.#component.kind, id);
    if (spec?.type !== 'number') return null;
    const value = this.#read(id);
    const isUsable = typeof value === 'number' && Number.isFinite(value) && value >= 0;
    return isUsable ? Math.min(value, spec.max) : spec.default;
  }

  /** A whole number; `otherwise` where nothing is set. */
  count(id: string, otherwise: number): number {
    return Math.floor(this.number(id) ?? otherwise);
  }

  choice(id: string): string | null {
    const value = this.#read(id);
    return typeof value === 'string' ? value : null;
  }

  flag(id: string): boolean {
    return this.#read(id) === true;
  }

  names(id: string): readonly string[] {
    const value = this.#read(id);
    return Array.isArray(value) ? value : [];
  }

  /** Whether the person set it to anything. */
  isStated(id: string): boolean {
    return propertyValue(this.#component, id).origin === 'stated';
  }

  /** Ids that were read, unknown, and stand at their default. */
  get assumed(): readonly string[] {
    return this.#assumed;
  }

  #read(id: string): PropertyValue {
    const value = assumedValue(this.#component, id);
    const isUnknown = value !== null && this.#component.properties[id] === null;
    if (isUnknown && !this.#assumed.includes(id)) this.#assumed.push(id);
    return value;
  }
}
