import { outwardsFrom } from '../../design/nesting';
import type { Boundary, BoundaryId, Component, Design } from '../../design/schema';
import { memoised } from '../../lib/memoised';

/** The frames that a component stands in; null: in none of that kind. */
export interface Place {
  readonly zone: Boundary | null;
  readonly region: Boundary | null;
}

export interface Placement {
  placeOf(component: Component): Place;
}

/** Where the components of a design stand. */
export function placementOf({ boundaries }: Design): Placement {
  const placeIn = memoised((boundary: BoundaryId | null): Place => {
    const around = outwardsFrom(boundaries, boundary);
    return {
      zone: around.find(({ kind }) => kind === 'zone') ?? null,
      region: around.find(({ kind }) => kind === 'region') ?? null,
    };
  });
  return { placeOf: ({ boundary }) => placeIn(boundary) };
}
