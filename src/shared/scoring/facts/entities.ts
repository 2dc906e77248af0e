import type { Component } from '../../design/schema';
import { recalled, recalledOf } from '../../lib/memoised';
import type { EntitySpec, EntityTrait, FlowSpec, Pack } from '../../problems/pack';
import type { Facts } from './facts';
import { findConcept } from './matching';
import { listOf } from './values';

/** Which records stand where: what stores are said to hold, in the problem's terms. */

/** The problem's entities among what a component holds; null: it does not say what it holds. */
export function entitiesIn(
  component: Component,
  { pack }: Pick<Facts, 'pack'>,
): EntitySpec[] | null {
  const names = listOf(component, 'holds').value;
  if (names === null || names.length === 0) return null;
  const named = entitiesByName(pack.entities);
  const held = new Set(names.flatMap(named));
  return pack.entities.filter((entity) => held.has(entity));
}

/** The entities that a flow reads or writes. */
export function entitiesOf(flow: FlowSpec, pack: Pick<Pack, 'entities'>): EntitySpec[] {
  return pack.entities.filter(({ id }) => flow.entities.includes(id));
}

export function withTrait(entities: readonly EntitySpec[], trait: EntityTrait): EntitySpec[] {
  return entities.filter(({ traits }) => traits.includes(trait));
}

const entitiesByName = recalledOf((entities: Pack['entities']) =>
  recalled((name) => entitiesNamed(plain(name), entities)),
);

/** A name that is one entity's own is not also another's whose words it has: block content is no block. */
function entitiesNamed(name: string, entities: Pack['entities']): EntitySpec[] {
  const own = entities.filter(({ id, title }) => plain(id) === name || plain(title) === name);
  return own.length > 0
    ? own
    : entities.filter(({ recognisedBy }) => findConcept(name, recognisedBy) !== null);
}

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[_-]/g, ' ');
}
