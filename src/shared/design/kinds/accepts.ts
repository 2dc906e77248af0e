import type { PropertyValue } from '../schema';
import type { PropertySpec } from './kind';

/** What is wrong with a value for a property, in words that follow the value; null when it fits. */
export function valueProblem(spec: PropertySpec, value: PropertyValue): string | null {
  if (value === null) return null;
  switch (spec.type) {
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'is not a number';
      if (spec.isInteger && !Number.isInteger(value)) return 'is not a whole number';
      if (value < spec.min || value > spec.max) return `is not from ${spec.min} to ${spec.max}`;
      return null;
    case 'choice': {
      const options = spec.options.map((option) => option.value);
      return typeof value === 'string' && options.includes(value)
        ? null
        : `is not one of ${options.join(', ')}`;
    }
    case 'boolean':
      return typeof value === 'boolean' ? null : 'is not true or false';
    case 'text':
      if (typeof value !== 'string') return 'is not a text';
      return value.length > spec.maxLength ? `is longer than ${spec.maxLength} characters` : null;
    case 'list':
      return Array.isArray(value) ? null : 'is not a list of names';
  }
}
