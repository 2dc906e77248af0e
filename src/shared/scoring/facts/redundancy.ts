import { outwardsFrom } from '../../design/nesting';
import type { Component, Design } from '../../design/schema';
import { flagOf, numberOf, textOf, type Reading } from './values';

/** How many copies of a component serve or could take over, from all the properties that can say so. */
export interface Copies {
  /** null: unknown. */
  readonly count: number | null;
  /** The provider replaces failed parts across zones. */
  readonly isManaged: boolean;
}

export function instancesOf(component: Component): Copies {
  return copiesFrom(component, [numberOf(component, 'replicas')]);
}

/**
 * Copies of the data of a store: nodes, copies of each record, followers, a standby, and other stores that it is drawn
 * to replicate to.
 */
export function dataCopiesOf(component: Component, design: Design): Copies {
  const standby = textOf(component, 'standby');
  const followers = numberOf(component, 'readReplicas');
  const drawn = Object.values(design.connections).filter(
    ({ from, to, mode }) =>
      mode === 'replicate' && from === component.id && design.components[to] !== undefined,
  );
  return copiesFrom(component, [
    { value: 1 + drawn.length, isUnknown: false, isStated: true },
    numberOf(component, 'replicas'),
    numberOf(component, 'replicationFactor'),
    { ...followers, value: followers.value === null ? null : followers.value + 1 },
    {
      ...standby,
      value: standby.value === null ? null : standby.value === 'none' ? 1 : 2,
    },
  ]);
}

function copiesFrom(component: Component, readings: readonly Reading<number>[]): Copies {
  const isManaged = flagOf(component, 'isManaged').value === true;
  const known = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  const count = Math.max(1, ...known);
  const isUnknown = count < 2 && readings.some((reading) => reading.isUnknown);
  return { count: isUnknown ? null : count, isManaged };
}

/** Over how many zones a component is spread: a frame of a zone around it wins over the number. */
export function zonesOf(component: Component, design: Design): Reading<number> {
  const around = outwardsFrom(design.boundaries, component.boundary);
  if (around.some(({ kind }) => kind === 'zone')) {
    return { value: 1, isUnknown: false, isStated: true };
  }
  return numberOf(component, 'zones');
}
