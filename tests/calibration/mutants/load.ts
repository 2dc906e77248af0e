import type { Component, Connection } from '#shared/design/schema';
import { balancersBefore } from '#shared/scoring/facts/balancing';
import { findsOnlyByKey, partsOf, useOfOnePart } from '#shared/scoring/facts/partitions';
import type { Defect } from './defect';
import type { Drawing } from './drawing';

/** What two small machines do easily; a defect in what does less shows in nothing. */
const SMALL_REQUESTS_PER_SECOND = 100;
/** A part that would be this full with all of the load does not carry it alone. */
const MORE_THAN_ONE_PART = 1;
/** From this part of all operations on, it matters where new records go. */
const WRITE_SHARE = 0.01;
const FEW_PARTS = 3;

const stores = (drawing: Drawing) =>
  drawing.components.filter(
    ({ id, kind }) =>
      drawing.has(id, 'key-lookup') && drawing.has(id, 'durable') && kind !== 'cache',
  );
const caches = (drawing: Drawing) =>
  drawing.components.filter(
    (one) => one.kind === 'cache' && drawing.value(one, 'role') !== 'primary',
  );

const hasShardKey = ({ properties }: Component) => typeof properties['shardKey'] === 'string';

/** One part of the store could not take what comes to all of it. */
function needsItsParts(drawing: Drawing, one: Component): boolean {
  const use = useOfOnePart(one, drawing.model, drawing.model.operationsAt(one.id));
  return use !== null && use > MORE_THAN_ONE_PART;
}

/** New records come often enough to matter beside the reads. */
function takesNewRecords(drawing: Drawing, { id }: Component): boolean {
  const { readsPerSecond, writesPerSecond } = drawing.model.operationsAt(id);
  return writesPerSecond > WRITE_SHARE * (readsPerSecond + writesPerSecond);
}

/** A read that does not know the part has to go to so many that it shows. */
function hasManyParts(one: Component): boolean {
  return findsOnlyByKey(one) || (partsOf(one).value ?? 1) > FEW_PARTS;
}

/** Its messages are divided among the copies of a worker, and each copy handles one after the other. */
function isSharedByWorkers(drawing: Drawing, { id }: Component): boolean {
  return drawing.outOf(id).some(({ to }) => {
    const consumer = drawing.component(to);
    const atOnce = consumer ? drawing.number(consumer, 'concurrency') : 0;
    return drawing.has(to, 'computes-asynchronously') && atOnce <= 1;
  });
}

/** Nothing before it brings requests of the same caller back to the same copy. */
function mayMeetAnyCopy(drawing: Drawing, { id }: Component): boolean {
  return balancersBefore(id, drawing.facts).some(
    (balancer) => drawing.component(balancer)?.properties['algorithm'] === 'least-connections',
  );
}

/** Some flow reads by a key what the store holds. */
function isReadByKey(drawing: Drawing, one: Component): boolean {
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
function isWaitedFor(drawing: Drawing, one: Connection): boolean {
  return (
    one.mode === 'sync' &&
    drawing.facts.waitedFor.has(one.from) &&
    drawing.flowsOn(one).some(({ isAsync }) => !isAsync)
  );
}

export const LOAD: readonly Defect[] = [
  {
    id: 'machines-that-are-too-small',
    title: 'A busy service runs on three of the smallest machines.',
    rules: ['node-overloaded'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            one.kind === 'service' &&
            drawing.value(one, 'isManaged') !== true &&
            (drawing.model.component(one.id)?.offeredPerSecond ?? 0) > SMALL_REQUESTS_PER_SECOND,
        ),
        { tier: 't3.micro', replicas: 3 },
      ),
  },
  {
    id: 'key-that-grows-with-time',
    title: 'The records of a busy store are split by the time at which they were made.',
    rules: ['monotonic-shard-key'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter(
          (one) => hasShardKey(one) && needsItsParts(drawing, one) && takesNewRecords(drawing, one),
        ),
        { shardKey: 'created_at', partitioning: 'range' },
      ),
  },
  {
    id: 'key-that-reads-do-not-have',
    title: 'The records of a store are split by a field that its reads do not know.',
    rules: ['scatter-gather-read'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter(
          (one) => hasShardKey(one) && hasManyParts(one) && isReadByKey(drawing, one),
        ),
        { shardKey: 'colour' },
      ),
  },
  {
    id: 'one-key-takes-all',
    title: 'Nine of ten requests to a busy store are for the same key.',
    rules: ['hot-partition'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter(
          (one) =>
            one.kind !== 'sql-database' &&
            drawing.number(one, 'replicas') >= 6 &&
            needsItsParts(drawing, one),
        ),
        { hotKeySharePercent: 90 },
      ),
  },
  {
    id: 'too-few-partitions',
    title: 'A stream has one partition for many consumers.',
    rules: ['partitions-below-consumers'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            one.kind === 'stream' &&
            drawing.number(one, 'partitions') > 2 &&
            isSharedByWorkers(drawing, one),
        ),
        { partitions: 1 },
      ),
  },
  {
    id: 'no-time-to-live',
    title: 'Nothing ends the life of an entry in a cache: no time and no write.',
    rules: ['cache-no-ttl-or-invalidation'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter((one) => typeof one.properties['ttlSeconds'] === 'number'),
        { ttlSeconds: undefined, invalidatesOnWrite: false, dataIsImmutable: false },
      ),
  },
  {
    id: 'full-cache-that-refuses',
    title: 'A small cache takes nothing new when it is full.',
    rules: ['cache-no-eviction'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter((one) => typeof one.properties['memoryGb'] === 'number'),
        { eviction: 'none', memoryGb: 1 },
      ),
  },
  {
    id: 'writes-that-wait-in-memory',
    title: 'A cache confirms writes before the store has them.',
    rules: ['write-behind-loss'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter(
          (one) =>
            drawing.into(one.id).some(({ operation }) => operation !== 'read') &&
            drawing.holds(one, 'never-lost'),
        ),
        { strategy: 'write-behind' },
      ),
  },
  {
    id: 'state-in-the-service',
    title: 'The copies of a service keep state that the others do not have.',
    rules: ['local-state-behind-lb'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            one.kind === 'service' &&
            drawing.number(one, 'replicas') > 1 &&
            mayMeetAnyCopy(drawing, one),
        ),
        { state: 'local' },
      ),
  },
  {
    id: 'chatty-line',
    title: 'A request reads hundreds of things in calls of their own, one after the other.',
    rules: ['chatty-edge'],
    mutants: (drawing) =>
      drawing.connections
        .filter(
          (one) =>
            one.operation !== 'write' &&
            drawing.has(one.from, 'computes') &&
            drawing.has(one.to, 'key-lookup') &&
            isWaitedFor(drawing, one),
        )
        .map((one) =>
          drawing.withConnection(one, { properties: { multiplicity: 400, batchSize: undefined } }),
        ),
  },
];
