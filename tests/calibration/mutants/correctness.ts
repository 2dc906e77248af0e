import { newComponent, newConnection, type Defect, type Drawing } from './defect';

const firstClient = (drawing: Drawing) =>
  drawing.components.find(({ id }) => drawing.has(id, 'source-of-flows'));

/** Workers that alone take from a buffer. */
function onlyConsumers(drawing: Drawing) {
  return drawing.components
    .filter(({ id }) => drawing.has(id, 'durable-buffer'))
    .flatMap((buffer) => {
      const consumers = drawing.connections.filter(
        ({ from, to, mode }) => from === buffer.id && mode === 'async' && to !== buffer.id,
      );
      const [only] = consumers;
      return consumers.length === 1 &&
        only &&
        !drawing.has(buffer.id, 'durable-blobs') &&
        !drawing.has(buffer.id, 'key-lookup')
        ? [only]
        : [];
    });
}

export const CORRECTNESS: readonly Defect[] = [
  {
    id: 'loose-box',
    rules: ['orphan-node'],
    mutants: (drawing) => [drawing.rebuilt({ components: [newComponent('loose', 'service')] })],
  },
  {
    id: 'client-at-the-database',
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
    rules: ['async-without-consumer', 'missing-required-path'],
    mutants: (drawing) =>
      onlyConsumers(drawing).map((line) => {
        const kept = drawing.connections.filter(({ id }) => id !== line.id);
        return {
          design: {
            ...drawing.design,
            connections: Object.fromEntries(kept.map((one) => [one.id, one])),
          },
          touched: [line.from, line.to],
        };
      }),
  },
  {
    id: 'services-in-a-ring',
    rules: ['sync-cycle'],
    mutants: (drawing) => {
      const [service] = drawing.components.filter(({ kind }) => kind === 'service');
      if (!service) return [];
      const ring = ['ring-a', 'ring-b'].map((id) => newComponent(id, 'service'));
      return [
        drawing.rebuilt({
          components: ring,
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
    rules: [
      'no-durable-buffer',
      'missing-required-path',
      'sync-external-in-request-path',
      'unbounded-backlog',
      'dead-end-write',
      'realtime-without-durable-inbox',
    ],
    mutants: (drawing) =>
      onlyConsumers(drawing).map((line) => {
        const into = drawing.connections.filter(({ to }) => to === line.from);
        return drawing.rebuilt({
          without: [line.from],
          connections: into.map((one) =>
            newConnection(one.from, line.to, {
              id: `${one.id} ${line.id}`,
              flows: one.flows,
              operation: one.operation,
            }),
          ),
        });
      }),
  },
  {
    id: 'repeats-that-do-harm',
    rules: ['non-idempotent-retry'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            drawing.value(one, 'isIdempotent') === true &&
            drawing.connections.some(
              ({ from, to }) => from === one.id && drawing.has(to, 'outside-our-control'),
            ) &&
            drawing.component(one.id)?.kind === 'worker',
        ),
        { isIdempotent: false },
      ),
  },
  {
    id: 'no-order',
    rules: ['order-required-unkeyed'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'ordering') === 'key'),
        { ordering: 'none', orderingKey: undefined },
      ),
  },
  {
    id: 'memory-as-the-only-copy',
    rules: ['cache-is-source-of-truth', 'missing-required-path'],
    mutants: (drawing) =>
      drawing.components
        .filter((one) => one.kind === 'sql-database' || one.kind === 'wide-column-store')
        .map((store) => ({
          design: {
            ...drawing.design,
            components: {
              ...drawing.design.components,
              [store.id]: {
                ...store,
                kind: 'cache' as const,
                properties: {
                  role: 'primary',
                  replicas: 2,
                  holds: store.properties['holds'] ?? [],
                },
              },
            },
          },
          touched: [store.id],
        })),
  },
  {
    id: 'numbers-from-each-shard',
    rules: ['auto-increment-on-shards'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(({ kind }) => kind === 'sql-database'),
        { shards: 8, keyKind: 'auto-increment' },
      ),
  },
  {
    id: 'index-that-is-never-filled',
    rules: ['index-without-refresh-path', 'missing-required-path'],
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
    rules: ['ws-no-session-routing', 'missing-required-path'],
    mutants: (drawing) =>
      drawing.pack.flows.some(({ isPushed }) => isPushed)
        ? drawing.components
            .filter(
              ({ id, kind }) =>
                kind === 'cache' &&
                drawing.connections.some(
                  ({ from, to }) => to === id && drawing.has(from, 'holds-connections'),
                ),
            )
            .map(({ id }) => drawing.rebuilt({ without: [id] }))
        : [],
  },
];
