import type { OriginatedValue } from '#shared/design/kinds/catalog';
import type { PropertyValue } from '#shared/design/schema';

/** The value of one property over everything selected. */
export interface CombinedValue {
  /** null: nothing is set, unknown, or not the same everywhere. */
  readonly value: PropertyValue;
  readonly origin: OriginatedValue['origin'] | 'mixed';
}

export function combined(values: readonly OriginatedValue[]): CombinedValue {
  const [first, ...rest] = values;
  if (!first) return { value: null, origin: 'default' };
  const isSame = rest.every(
    ({ value, origin }) =>
      origin === first.origin && JSON.stringify(value) === JSON.stringify(first.value),
  );
  return isSame ? first : { value: null, origin: 'mixed' };
}
