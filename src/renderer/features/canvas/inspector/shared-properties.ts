import type { NumberPropertySpec, PropertySpec } from '#shared/design/kinds/kind';

/**
 * The properties that all lists have, with what all of them take: a number within every range, the same choices. The
 * defaults are those of the first list.
 */
export function sharedProperties(
  lists: readonly (readonly PropertySpec[])[],
): readonly PropertySpec[] {
  const [first = [], ...others] = lists;
  return others.reduce<readonly PropertySpec[]>(
    (shared, list) =>
      shared.flatMap((spec) => {
        const other = list.find(({ id }) => id === spec.id);
        const both = other && inCommon(spec, other);
        return both ? [both] : [];
      }),
    first,
  );
}

function inCommon(one: PropertySpec, other: PropertySpec): PropertySpec | null {
  if (one.type === 'number' && other.type === 'number') return withinBoth(one, other);
  if (one.type === 'choice' && other.type === 'choice') {
    const values = new Set(other.options.map(({ value }) => value));
    const isSame =
      one.options.length === values.size && one.options.every(({ value }) => values.has(value));
    return isSame ? one : null;
  }
  return one.type === other.type ? one : null;
}

function withinBoth(one: NumberPropertySpec, other: NumberPropertySpec): NumberPropertySpec | null {
  if (one.unit !== other.unit) return null;
  return {
    ...one,
    min: Math.max(one.min, other.min),
    max: Math.min(one.max, other.max),
    isInteger: one.isInteger || other.isInteger,
  };
}
