import { outwardsFrom } from '../../design/nesting';
import type { Boundary, Component, Design } from '../../design/schema';

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
  const places = new Map<string | null, Place>();
  return {
    placeOf: ({ boundary }) => {
      let place = places.get(boundary);
      if (!place) {
        const around = outwardsFrom(boundaries, boundary);
        place = {
          zone: around.find(({ kind }) => kind === 'zone') ?? null,
          region: around.find(({ kind }) => kind === 'region') ?? null,
        };
        places.set(boundary, place);
      }
      return place;
    },
  };
}
