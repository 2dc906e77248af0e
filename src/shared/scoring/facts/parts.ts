import { assumedValue } from '../../design/kinds/catalog';
import type { Component, ComponentId } from '../../design/schema';
import type { Part } from '../../problems/pack';
import { derived } from './derived';
import type { Facts } from './facts';
import { findConcept } from './matching';
import { demandOfRequirements, type Demand } from './path-demand';

/** Whether a part of the problem shows in the drawing. */
export interface PartMatch {
  readonly part: Part;
  readonly demand: Demand;
  /** Reached components that could show it; none: a required path is missing rather than a property. */
  readonly places: readonly ComponentId[];
  readonly shownAt: readonly ComponentId[];
  /** Places of which an import did not tell; they could show it. */
  readonly unknownAt: readonly ComponentId[];
}

export const partMatches = derived((facts): readonly PartMatch[] =>
  facts.pack.parts.map((part) => {
    const places = facts.components.filter(
      ({ id }) =>
        facts.reached.has(id) &&
        part.on.some((capabilities) => capabilities.every((one) => facts.has(id, one))),
    );
    const shownAt = places.filter((place) => part.shownBy.some((sign) => isShown(place, sign)));
    const unknownAt = places.filter(({ properties }) =>
      part.shownBy.some(({ property }) => properties[property] === null),
    );
    return {
      part,
      demand: demandOfPart(part, facts),
      places: idsOf(places),
      shownAt: idsOf(shownAt),
      unknownAt: idsOf(unknownAt),
    };
  }),
);

/** How a fault that is about properties of a component says that it speaks for parts which would show in them. */
export function partsShownIn(
  ids: readonly ComponentId[],
  properties: readonly string[],
  { pack, has }: Pick<Facts, 'pack' | 'has'>,
): string[] {
  return pack.parts
    .filter(
      ({ on, shownBy }) =>
        shownBy.some(({ property }) => properties.includes(property)) &&
        ids.some((id) => on.some((capabilities) => capabilities.every((one) => has(id, one)))),
    )
    .map(({ id }) => markOf(id));
}

/** Tells the id of a part from that of a path. */
export function markOf(part: Part['id']): string {
  return `missing-problem-part:${part}`;
}

function demandOfPart({ id, requirements }: Part, facts: Facts): Demand {
  const isReplaced = facts.alternatives.some(({ switchesOff }) => switchesOff.includes(markOf(id)));
  return isReplaced ? 'none' : demandOfRequirements(requirements, facts);
}

function isShown(component: Component, sign: Part['shownBy'][number]): boolean {
  const value = assumedValue(component, sign.property);
  switch (sign.sign) {
    case 'value':
      return sign.oneOf.some((wanted) => wanted === value);
    case 'range':
      return (
        typeof value === 'number' &&
        value >= (sign.min ?? -Infinity) &&
        value <= (sign.max ?? Infinity)
      );
    case 'words': {
      const text = Array.isArray(value) ? value.join(', ') : value;
      return typeof text === 'string' && findConcept(text, sign.concepts) !== null;
    }
  }
}

function idsOf(components: readonly Component[]): ComponentId[] {
  return components.map(({ id }) => id);
}
