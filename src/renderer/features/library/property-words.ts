import type { PropertySpec } from '#shared/design/kinds/kind';

/** The default of a property as a person reads it: `1`, `60 s`, `Least connections`, `not set`. */
export function defaultText(property: PropertySpec): string {
  const value = property.default;
  if (value === null || value === '') return 'not set';
  switch (property.type) {
    case 'number':
      return property.unit ? `${property.default} ${property.unit}` : String(value);
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'choice':
      return property.options.find((option) => option.value === value)?.label ?? String(value);
    case 'list':
      return property.default?.join(', ') || 'empty';
    case 'text':
      return String(value);
  }
}
