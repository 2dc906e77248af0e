import { boundarySpec } from '../design/kinds/boundaries';
import { assumedValue } from '../design/kinds/catalog';
import { outwardsFrom } from '../design/nesting';
import { recordsInOrder } from '../design/order';
import type { Design } from '../design/schema';
import { domainLetter } from './stations/instances';

/** A place that fails as a whole. */
export interface FailureDomain {
  /** As a what-if names it: the id of a frame, or the letter of a zone or region that components only count. */
  readonly id: string;
  readonly title: string;
}

export interface FailureDomains {
  readonly zones: readonly FailureDomain[];
  readonly regions: readonly FailureDomain[];
}

/**
 * The zones and regions of a design that can be taken down: the frames on the canvas, then those that components
 * outside such frames count in a property. A single one that is only counted is left out: it would be everything.
 */
export function failureDomains(design: Design): FailureDomains {
  return {
    zones: [...frames(design, 'zone'), ...countedDomains(design, 'zone', 'zones')],
    regions: [...frames(design, 'region'), ...countedDomains(design, 'region', 'regions')],
  };
}

function frames({ boundaries }: Design, kind: 'zone' | 'region'): FailureDomain[] {
  return recordsInOrder(boundaries)
    .filter((boundary) => boundary.kind === kind)
    .map(({ id, name }) => ({ id, title: name.trim() || boundarySpec(kind).label }));
}

function countedDomains(
  { components, boundaries }: Design,
  kind: 'zone' | 'region',
  property: 'zones' | 'regions',
): FailureDomain[] {
  let most = 1;
  for (const component of Object.values(components)) {
    const isInFrame = outwardsFrom(boundaries, component.boundary).some(
      (frame) => frame.kind === kind,
    );
    const counted = isInFrame ? null : assumedValue(component, property);
    if (typeof counted === 'number') most = Math.max(most, counted);
  }
  if (most < 2) return [];
  return Array.from({ length: most }, (_, index) => {
    const letter = domainLetter(index);
    return { id: letter, title: `${boundarySpec(kind).label} ${letter}` };
  });
}
