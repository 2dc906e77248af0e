import { outwardsFrom } from '../../design/nesting';
import { propertySpec } from '../../design/kinds/catalog';
import type { Boundary, Component } from '../../design/schema';
import type { Facts } from './facts';
import { numberOf, type Reading } from './values';

/** The frame of a region around a component; null: none is drawn. */
export function regionFrameOf(component: Component, { design }: Facts): Boundary | null {
  const around = outwardsFrom(design.boundaries, component.boundary);
  return around.find(({ kind }) => kind === 'region') ?? null;
}

/** In how many regions a component runs: a frame wins over the number; null: it runs everywhere or elsewhere. */
export function regionsOf(component: Component, facts: Facts): Reading<number> | null {
  if (!propertySpec(component.kind, 'regions')) return null;
  if (regionFrameOf(component, facts)) return { value: 1, isUnknown: false, isStated: true };
  return numberOf(component, 'regions');
}
