import { shownName } from '../design/names';
import type { ComponentId, Design } from '../design/schema';
import type { LoadResult } from '../load/results';
import { BUSIEST_COUNT, type BottleneckReveal } from './bottleneck-reveal';

/** The part of a design's result that is revealed; null when nothing in it is used, so that there is nothing to say. */
export function revealBottleneck(
  { bottleneck, breaksAt, components }: LoadResult,
  design: Design,
): BottleneckReveal | null {
  if (!bottleneck) return null;
  const named = (id: ComponentId) => {
    const component = design.components[id];
    return { id, name: component ? shownName(component) : id };
  };
  const { component, resource, utilisation } = bottleneck;
  const first = { ...named(component), resource, utilisation };
  const others = components
    .flatMap(({ id, saturatedBy, utilisation: used }) =>
      id === component || saturatedBy === null || !used
        ? []
        : [{ ...named(id), resource: saturatedBy, utilisation: used }],
    )
    // The sort is stable, so equals stay in the order of their ids.
    .sort((one, other) => other.utilisation - one.utilisation);
  return {
    bottleneck: first,
    breaksAt: breaksAt && {
      ...named(breaksAt.component),
      resource: breaksAt.resource,
      scale: breaksAt.scale,
    },
    busiest: [first, ...others].slice(0, BUSIEST_COUNT),
  };
}
