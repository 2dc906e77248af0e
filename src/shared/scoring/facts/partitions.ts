import type { Component } from '../../design/schema';
import { constantsWith } from '../../load/constants/constants';
import type { Model, Operations } from './model';
import { flagOf, numberOf, type Reading } from './values';

/** How what a component holds is split over machines. */

/** Stores of equal nodes, in which `replicas` counts nodes; the others have a primary for each shard. */
const OF_EQUAL_NODES: readonly Component['kind'][] = ['key-value-store', 'wide-column-store'];
const { 'keyValue.readsPerPartition': READS, 'keyValue.writesPerPartition': WRITES } =
  constantsWith({});

/** It finds records by their key and by nothing else: every other way to find them is a table of its own. */
export function findsOnlyByKey({ kind }: Component): boolean {
  return OF_EQUAL_NODES.includes(kind);
}

/** The provider splits it further as it grows, and nobody counts its nodes. */
export function isElastic(component: Component): boolean {
  return (
    findsOnlyByKey(component) &&
    flagOf(component, 'isManaged').value === true &&
    !numberOf(component, 'replicas').isStated
  );
}

/** An import did not tell whether the provider splits it: it may be one node or as many as it takes. */
export function mayBeElastic(component: Component): boolean {
  return (
    findsOnlyByKey(component) &&
    flagOf(component, 'isManaged').isUnknown &&
    !numberOf(component, 'replicas').isStated
  );
}

/** Parts that each have machines of their own, as far as somebody counted them; at least 1. */
export function partsOf(component: Component): Reading<number> {
  const shards = numberOf(component, 'shards');
  const nodes = numberOf(component, 'replicas');
  if (!findsOnlyByKey(component) || !nodes.isStated)
    return { ...shards, value: shards.isUnknown ? null : Math.max(1, shards.value ?? 1) };
  const copies = numberOf(component, 'replicationFactor');
  const isUnknown = nodes.isUnknown || copies.isUnknown;
  const parts = Math.floor((nodes.value ?? 1) / Math.max(1, copies.value ?? 1));
  return { value: isUnknown ? null : Math.max(1, parts), isUnknown, isStated: true };
}

/** How full one part is when all of these operations come to it; null: unknown, or without a limit. */
export function useOfOnePart(
  component: Component,
  model: Model,
  operations: Operations,
): number | null {
  if (isElastic(component))
    return operations.readsPerSecond / READS + operations.writesPerSecond / WRITES;
  const parts = partsOf(component).value;
  const use = model.useBy(component.id, operations);
  return parts === null || use === null ? null : use * parts;
}
