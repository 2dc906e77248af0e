import type { Component } from '../../design/schema';
import type { EntitySpec } from '../../problems/pack';
import { entitiesIn, entitiesOf } from './entities';
import type { Facts } from './facts';
import type { Model } from './model';

/** The problem's entities that a store keeps, and whether that is known or only likely. */
export interface Kept {
  readonly entities: readonly EntitySpec[];
  readonly isSure: boolean;
}

/**
 * What a store says it holds. Where it does not say: what the flows write that come to it, which is sure when they write
 * to no other store.
 */
export function keptIn(component: Component, facts: Facts, model: Model): Kept {
  const stated = entitiesIn(component, facts);
  if (stated) return { entities: stated, isSure: true };
  const writing = model.flowsAt(component.id).filter(({ operation }) => operation === 'write');
  const isOnlyStore = writing.every(({ id }) =>
    model
      .flow(id)
      ?.path.every(
        ({ component: other }) => other === component.id || !facts.has(other, 'durable'),
      ),
  );
  const entities = new Set(writing.flatMap((flow) => entitiesOf(flow, facts.pack)));
  return { entities: [...entities], isSure: isOnlyStore };
}
