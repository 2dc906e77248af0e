import type { Defect } from './defect';
import { newComponent, newConnection } from './drawing';
import {
  carriesOrdered,
  firstClient,
  hasIdMaker,
  holdsUp,
  isAskedToDeliver,
  onlyConsumers,
  outwardWrites,
} from './correctness-places';

export const CORRECTNESS: readonly Defect[] = [
  {
    id: 'loose-box',
    title: 'A service is connected to nothing.',
    rules: ['orphan-node'],
    mutants: (drawing) => [drawing.rebuilt({ components: [newComponent('loose', 'service')] })],
  },
  {
    id: 'client-at-the-database',
    title: 'A client talks to a database past all services.',
    rules: ['client-direct-to-database'],
    mutants: (drawing) => {
      const client = firstClient(drawing);
      return drawing.components
        .filter(({ kind }) => kind === 'sql-database' || kind === 'key-value-store')
        .flatMap(({ id }) =>
          client ? [drawing.rebuilt({ connections: [newConnection(client.id, id)] })] : [],
        );
    },
  },
  {
    id: 'buffer-that-nobody-empties',
    title: 'Nobody takes the messages from a queue or stream.',
    rules: ['async-without-consumer'],
    mutants: (drawing) => onlyConsumers(drawing).map((line) => drawing.disconnected(line)),
  },
  {
    id: 'services-in-a-ring',
    title: 'Three services call each other in a ring.',
    rules: ['sync-cycle'],
    mutants: (drawing) => {
      const service = drawing.components.find(({ kind }) => kind === 'service');
      if (!service) return [];
      return [
        drawing.rebuilt({
          components: ['ring-a', 'ring-b'].map((id) => newComponent(id, 'service')),
          connections: [
            newConnection(service.id, 'ring-a'),
            newConnection('ring-a', 'ring-b'),
            newConnection('ring-b', service.id),
          ],
        }),
      ];
    },
  },
  {
    id: 'stream-made-a-direct-call',
    title: 'A service calls the worker itself where a queue or stream was, and waits for it.',
    // What the problem itself asks a buffer for is a path of its own.
    rules: ['no-durable-buffer', 'fanout-explosion', 'missing-required-path'],
    mutants: (drawing) =>
      onlyConsumers(drawing)
        .filter(({ from, to }) => drawing.into(from).every((one) => holdsUp(drawing, one.from, to)))
        .map((line) =>
          drawing.rebuilt({
            without: [line.from],
            connections: drawing.into(line.from).map((one) =>
              newConnection(one.from, line.to, {
                id: `${one.id} ${line.id}`,
                flows: one.flows,
                operation: one.operation,
              }),
            ),
          }),
        ),
  },
  {
    id: 'repeats-that-do-harm',
    title: 'A message that comes twice is sent on twice.',
    rules: ['non-idempotent-retry'],
    mutants: (drawing) =>
      drawing.components.flatMap((worker) =>
        outwardWrites(drawing, worker).map((line) =>
          drawing.rebuilt({
            components: [{ ...worker, properties: { ...worker.properties, isIdempotent: false } }],
            connections: [{ ...line, properties: { ...line.properties, isIdempotent: false } }],
          }),
        ),
      ),
  },
  {
    id: 'no-order',
    title: 'A buffer keeps no order where the problem needs one.',
    rules: ['order-required-unkeyed', 'politeness-not-partitioned'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => drawing.value(one, 'ordering') === 'key' && carriesOrdered(drawing, one),
        ),
        { ordering: 'none', orderingKey: undefined },
      ),
  },
  {
    id: 'memory-as-the-only-copy',
    title: 'Memory stands where a database was, with nothing behind it.',
    rules: ['cache-is-source-of-truth'],
    mutants: (drawing) =>
      drawing.components
        .filter(
          (one) =>
            (one.kind === 'sql-database' || one.kind === 'wide-column-store') &&
            drawing.holds(one, 'never-lost'),
        )
        .map((store) =>
          drawing.withComponent({
            ...store,
            kind: 'cache',
            properties: { role: 'primary', replicas: 2, holds: store.properties['holds'] ?? [] },
          }),
        ),
  },
  {
    id: 'numbers-from-each-shard',
    title: 'Each shard of a database counts its own ids.',
    rules: ['auto-increment-on-shards'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => one.kind === 'sql-database' && !hasIdMaker(drawing, one),
        ),
        { shards: 8, keyKind: 'auto-increment' },
      ),
  },
  {
    id: 'index-that-is-never-filled',
    title: 'Reads ask a search index that nothing writes to.',
    rules: ['index-without-refresh-path'],
    mutants: (drawing) => {
      const service = drawing.components.find(
        ({ kind }) => kind === 'service' || kind === 'websocket-gateway',
      );
      if (!service) return [];
      return [
        drawing.rebuilt({
          components: [newComponent('search', 'search-index', { replicas: 2, zones: 2 })],
          connections: [newConnection(service.id, 'search', { operation: 'read' })],
        }),
      ];
    },
  },
  {
    id: 'gateways-that-do-not-know-each-other',
    title: 'Nothing says which gateway holds the connection of a user.',
    rules: ['ws-no-session-routing'],
    mutants: (drawing) =>
      drawing.components
        .filter(
          ({ id, kind }) =>
            kind === 'cache' && drawing.into(id).some((line) => isAskedToDeliver(drawing, line)),
        )
        .map(({ id }) => drawing.rebuilt({ without: [id] })),
  },
];
