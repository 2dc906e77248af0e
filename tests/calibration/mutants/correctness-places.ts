import type { Component, ComponentId, Connection } from '#shared/design/schema';
import { isCompute } from '#shared/scoring/facts/looks';
import type { Drawing } from './drawing';

/** Where defects of correctness are some. */

export const firstClient = (drawing: Drawing) =>
  drawing.components.find(({ id }) => drawing.has(id, 'source-of-flows'));

/** From a buffer to the one who alone takes from it. */
export function onlyConsumers(drawing: Drawing): Connection[] {
  return drawing.components
    .filter(
      ({ id }) =>
        drawing.has(id, 'durable-buffer') &&
        !drawing.has(id, 'durable-blobs') &&
        !drawing.has(id, 'key-lookup'),
    )
    .flatMap(({ id }) => {
      const consumers = drawing.outOf(id).filter(({ mode }) => mode === 'async');
      return consumers.length === 1 ? consumers : [];
    });
}

/** A service that answers clients, or any that would wait for somebody else's with the worker. */
export function holdsUp(drawing: Drawing, caller: ComponentId, worker: ComponentId): boolean {
  const { facts, has } = drawing;
  const callsOutside = drawing.outOf(worker).some(({ to }) => has(to, 'outside-our-control'));
  return isCompute(facts, caller) && (has(caller, 'computes') || callsOutside);
}

/** What a worker behind a buffer changes at somebody else's: a message that comes twice does it twice. */
export function outwardWrites(drawing: Drawing, { id, kind }: Component): Connection[] {
  const isFedByBuffer = drawing.into(id).some(({ from }) => drawing.has(from, 'durable-buffer'));
  if (kind !== 'worker' || !isFedByBuffer) return [];
  return drawing
    .outOf(id)
    .filter(({ to, operation }) => operation !== 'read' && drawing.has(to, 'outside-our-control'));
}

/** The problem wants order, or one owner, in what goes through the buffer. */
export function carriesOrdered(drawing: Drawing, { id }: Component): boolean {
  return [...drawing.into(id), ...drawing.outOf(id)]
    .flatMap((one) => drawing.flowsOn(one))
    .some(({ orderedBy, ownedBy }) => orderedBy !== null || ownedBy !== null);
}

/** Who brings something to clients asks here where they are. */
export function isAskedToDeliver(drawing: Drawing, line: Connection): boolean {
  return line.operation !== 'write' && drawing.flowsOn(line).some(({ isPushed }) => isPushed);
}

/** Whoever writes to the store asks somebody else for its ids. */
export function hasIdMaker(drawing: Drawing, { id }: Component): boolean {
  return drawing
    .into(id)
    .flatMap(({ from }) => drawing.outOf(from))
    .some(({ to }) => drawing.has(to, 'unique-ids'));
}
