import type { Component, Connection } from '#shared/design/schema';
import { balancersBefore } from '#shared/scoring/facts/balancing';
import { findsOnlyByKey, partsOf, useOfOnePart } from '#shared/scoring/facts/partitions';
import type { Drawing } from './drawing';

/** Where defects of load are some. */

/** What two small machines do easily; a defect in what does less shows in nothing. */
export const SMALL_REQUESTS_PER_SECOND = 100;
/** A part that would be this full with all of the load does not carry it alone. */
const MORE_THAN_ONE_PART = 1;
/** From this part of all operations on, it matters where new records go. */
const WRITE_SHARE = 0.01;
const FEW_PARTS = 3;

export const stores = (drawing: Drawing) =>
  drawing.components.filter(
    ({ id, kind }) =>
      drawing.has(id, 'key-lookup') && drawing.has(id, 'durable') && kind !== 'cache',
  );
export const caches = (drawing: Drawing) =>
  drawing.components.filter(
    (one) => one.kind === 'cache' && drawing.value(one, 'role') !== 'primary',
  );

export const hasShardKey = ({ properties }: Component) =>
  typeof properties['shardKey'] === 'string';

/** One part of the store could not take what comes to all of it. */
export function needsItsParts(drawing: Drawing, one: Component): boolean {
  const use = useOfOnePart(one, drawing.model, drawing.model.operationsAt(one.id));
  return use !== null && use > MORE_THAN_ONE_PART;
}

/** New records come often enough to matter beside the reads. */
export function takesNewRecords(drawing: Drawing, { id }: Component): boolean {
  const { readsPerSecond, writesPerSecond } = drawing.model.operationsAt(id);
  return writesPerSecond > WRITE_SHARE * (readsPerSecond + writesPerSecond);
}

/** A read that does not know the part has to go to so many that it shows. */
export function hasManyParts(one: Component): boolean {
  return findsOnlyByKey(one) || (partsOf(one).value ?? 1) > FEW_PARTS;
}

/** Its messages are divided among the copies of a worker, and each copy handles one after the other. */
export function isSharedByWorkers(drawing: Drawing, { id }: Component): boolean {
  return drawing.outOf(id).some(({ to }) => {
    const consumer = drawing.component(to);
    const atOnce = consumer ? drawing.number(consumer, 'concurrency') : 0;
    return drawing.has(to, 'computes-asynchronously') && atOnce <= 1;
  });
}

/** Nothing before it brings requests of the same caller back to the same copy. */
export function mayMeetAnyCopy(drawing: Drawing, { id }: Component): boolean {
  return balancersBefore(id, drawing.facts).some(
    (balancer) => drawing.component(balancer)?.properties['algorithm'] === 'least-connections',
  );
}

/** Some flow reads by a key what the store holds. */
export function isReadByKey(drawing: Drawing, one: Component): boolean {
  const held = one.properties['holds'];
  return (
    Array.isArray(held) &&
    drawing.model
      .flowsAt(one.id)
      .some(
        (flow) =>
          flow.lookedUpBy !== null &&
          flow.operation === 'read' &&
          flow.entities.some((entity) => held.includes(entity)),
      )
  );
}

/** A call for a flow whose clients wait. */
export function isWaitedFor(drawing: Drawing, one: Connection): boolean {
  return (
    one.mode === 'sync' &&
    drawing.facts.waitedFor.has(one.from) &&
    drawing.flowsOn(one).some(({ isAsync }) => !isAsync)
  );
}
