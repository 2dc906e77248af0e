import type { Component } from '../../design/schema';
import { outwardsFrom } from '../../design/nesting';
import type { Resource } from '../../load/results';
import { groupBy } from '../../lib/group-by';
import { machineUse, modelIn, scalesByReplicas } from './capacity';
import { derived } from './derived';
import type { Facts } from './facts';
import { instancesOf, zonesOf } from './redundancy';
import { numberOf } from './values';

/** Components that share one load: drawn as one with replicas, or as several, such as one for each zone. */
export interface Tier {
  readonly components: readonly Component[];
  readonly resource: Resource;
  /** Of the resource that is used most, as if the load were spread evenly. */
  readonly share: number;
  readonly zones: number;
  /** The same when the zone with the most capacity is gone; null: there is no other zone. */
  readonly shareAfterZoneLoss: number | null;
}

/** Tiers of our own machines that carry load at peak, and how they stand over the zones. */
export const tiersOf = derived((facts): readonly Tier[] => {
  const model = modelIn(facts);
  const machines = facts.components.filter(
    (component) =>
      scalesByReplicas(facts, component) &&
      !instancesOf(component).isManaged &&
      machineUse(model.component(component.id)) !== null,
  );
  return [...groupBy(machines, (component) => roleOf(component, facts)).values()].flatMap(
    (components) => tierOf(components, facts) ?? [],
  );
});

/** Components of one kind that the same ones call and that call the same ones take each other's place. */
function roleOf({ id, kind }: Component, { adjacency }: Facts): string {
  const callers = adjacency.into(id).map(({ from }) => from);
  const called = adjacency.out(id).map(({ to }) => to);
  return [kind, ...[callers, called].map((ids) => ids.sort().join(' '))].join(' | ');
}

function tierOf(components: readonly Component[], facts: Facts): Tier | null {
  const model = modelIn(facts);
  const uses = components.flatMap(({ id }) => machineUse(model.component(id)) ?? []);
  const busiest = uses.reduce(
    (most, use) => (use.share > most.share ? use : most),
    uses[0] ?? NO_USE,
  );
  let [used, capacity] = [0, 0];
  const capacityByZone = new Map<string, number>();
  for (const component of components) {
    const load = model.component(component.id);
    const found = load?.resources.find(({ resource }) => resource === busiest.resource);
    if (!load || !found) continue;
    used += found.used;
    capacity += found.capacity;
    const each = found.capacity / Math.max(1, load.instances.all);
    for (const [zone, instances] of instancesByZone(component, load.instances.all, facts)) {
      capacityByZone.set(zone, (capacityByZone.get(zone) ?? 0) + instances * each);
    }
  }
  const left = capacity - Math.max(0, ...capacityByZone.values());
  return capacity <= 0
    ? null
    : {
        components,
        resource: busiest.resource,
        share: used / capacity,
        zones: capacityByZone.size,
        shareAfterZoneLoss: capacityByZone.size > 1 && left > 0 ? used / left : null,
      };
}

const NO_USE = { resource: 'requests' as const, share: 0 };

/** Instances spread evenly over regions and their zones; those in a frame all stand in its zone. */
function instancesByZone(component: Component, all: number, { design }: Facts): [string, number][] {
  const around = outwardsFrom(design.boundaries, component.boundary);
  const frame = around.find(({ kind }) => kind === 'zone');
  if (frame) return [[frame.id, all]];
  const isInRegion = around.some(({ kind }) => kind === 'region');
  const regions = isInRegion ? 1 : Math.max(1, numberOf(component, 'regions').value ?? 1);
  const zones = regions * Math.max(1, zonesOf(component, design).value ?? 1);
  return Array.from({ length: Math.min(zones, all) }, (_, zone): [string, number] => [
    String(zone),
    Math.floor(all / zones) + (zone < all % zones ? 1 : 0),
  ]);
}
