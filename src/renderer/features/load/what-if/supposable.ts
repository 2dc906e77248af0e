import { capabilitiesOf } from '#shared/design/kinds/capabilities';
import type { Capability } from '#shared/design/kinds/kind';
import { shownName } from '#shared/design/names';
import { compareText } from '#shared/design/order';
import type { Component, Design } from '#shared/design/schema';

/** Components of a design to which something can happen, by name. */
export interface Supposable {
  readonly all: readonly Component[];
  readonly caches: readonly Component[];
  /** What versions of our own programs run on. */
  readonly deployed: readonly Component[];
}

const COMPUTES: readonly Capability[] = [
  'computes',
  'computes-asynchronously',
  'computes-in-batches',
  'holds-connections',
];

export function supposable({ components }: Design): Supposable {
  const all = Object.values(components)
    .filter(({ kind }) => kind !== 'note' && kind !== 'web-client' && kind !== 'mobile-client')
    .toSorted(
      (one, other) =>
        compareText(shownName(one), shownName(other)) || compareText(one.id, other.id),
    );
  const having = (wanted: readonly Capability[]) =>
    all.filter((component) => {
      const capabilities = capabilitiesOf(component);
      return wanted.some((capability) => capabilities.has(capability));
    });
  return { all, caches: having(['edge-cache', 'fast-lookup']), deployed: having(COMPUTES) };
}
