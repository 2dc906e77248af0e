import type { Component, ComponentId } from '../../design/schema';
import { inFewWords } from '../../lib/in-words';
import type { EntityTrait, FlowSpec } from '../../problems/pack';
import type { MeasuredValue } from '../report';
import { isBuffer } from '../../traffic/adjacency';
import { entitiesIn } from './entities';
import type { Facts } from './facts';
import { flagOf } from './values';

/** Questions about components that several rules put in the same way. */

/** Keeps records on disk: databases, search and object stores. Caches and queues are no stores. */
export function isStore(facts: Facts, id: ComponentId): boolean {
  return facts.familyOf(id) === 'store';
}

export function isDatabase(facts: Facts, id: ComponentId): boolean {
  return isStore(facts, id) && !facts.has(id, 'durable-blobs');
}

export function isCompute(facts: Facts, id: ComponentId): boolean {
  return (
    facts.has(id, 'computes') ||
    facts.has(id, 'holds-connections') ||
    facts.has(id, 'computes-asynchronously') ||
    facts.has(id, 'computes-in-batches')
  );
}

/** What it holds can be made again from elsewhere: by its kind, by its own statement, or by what the problem says of it. */
export function isRebuildable(facts: Facts, component: Component): boolean {
  return (
    facts.has(component.id, 'rebuildable') ||
    holdsOnly('rebuildable', component, facts) ||
    flagOf(component, 'isRebuildable').value === true ||
    flagOf(component, 'acceptsLoss').value === true
  );
}

/** It says what it holds, and all of that has the trait. */
export function holdsOnly(trait: EntityTrait, component: Component, facts: Facts): boolean {
  const held = entitiesIn(component, facts) ?? [];
  return held.length > 0 && held.every(({ traits }) => traits.includes(trait));
}

export function buffersOf(facts: Facts): Component[] {
  return facts.components.filter(({ id }) => isBuffer(id, facts.has));
}

/** The highest availability that one of the flows promises, as a share; 0 when none promises any. */
export function strictestTarget(flows: readonly FlowSpec[]): number {
  return Math.max(0, ...flows.map((flow) => flow.availabilityTarget ?? 0));
}

export function flowTitles(flows: readonly FlowSpec[]): string {
  return inFewWords(flows.map(({ title }) => `“${title}”`));
}

export function availabilityValue(flows: readonly FlowSpec[]): MeasuredValue[] {
  const target = strictestTarget(flows);
  return target === 0
    ? []
    : [
        {
          label: 'Availability promised',
          value: Number((target * 100).toFixed(4)),
          unit: '%',
        },
      ];
}
