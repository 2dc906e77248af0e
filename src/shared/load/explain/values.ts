import type { PropertySpec } from '../../design/kinds/kind';
import type { PropertyValue } from '../../design/schema';
import { formatExact } from '../format';

/** A property's value as the inspector shows it; `not told` where an import did not say and there is no default. */
export function propertyText(spec: PropertySpec, value: PropertyValue): string {
  if (value === null) return 'not told';
  if (typeof value === 'number') {
    return formatExact(value, spec.type === 'number' ? spec.unit : '');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return value.join(', ');
  const option = spec.type === 'choice' && spec.options.find((one) => one.value === value);
  return option ? option.label : value;
}
