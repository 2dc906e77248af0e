import { newConnection, type Defect } from './defect';

/** Security, consistency, operation and cost. */
export const TRUST: readonly Defect[] = [
  {
    id: 'public-database',
    rules: ['public-datastore', 'private-object-exposed'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          ({ id }) => drawing.has(id, 'key-lookup') && drawing.has(id, 'durable'),
        ),
        { isPublic: true },
      ),
  },
  {
    id: 'open-bucket',
    rules: ['private-object-exposed', 'public-datastore'],
    mutants: (drawing) =>
      drawing.pack.flows.some(({ content }) => content === 'personal-files')
        ? drawing.changed(
            drawing.components.filter(({ kind }) => kind === 'object-storage'),
            { isPublic: true, usesSignedUrls: false },
          )
        : [],
  },
  {
    id: 'plain-text',
    rules: ['no-tls-public-edge'],
    mutants: (drawing) =>
      drawing.connections
        .filter(
          ({ from, to, mode }) =>
            mode === 'sync' &&
            drawing.has(from, 'source-of-flows') &&
            drawing.component(to)?.kind !== 'dns',
        )
        .map((one) =>
          drawing.withConnection(one, { properties: { isEncrypted: false, protocol: 'http' } }),
        ),
  },
  {
    id: 'open-to-the-inside',
    rules: ['untrusted-fetch-no-egress-guard'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'isEgressRestricted') === true),
        { isEgressRestricted: false },
      ),
  },
  {
    id: 'last-writer-wins',
    rules: ['lww-on-user-data'],
    mutants: (drawing) => {
      const contested = drawing.pack.entities
        .filter(({ traits }) => traits.includes('edited-concurrently'))
        .map(({ id }) => id);
      return drawing.changed(
        drawing.components.filter(({ properties }) => {
          const held = properties['holds'];
          return Array.isArray(held) && held.some((entity) => contested.includes(entity));
        }),
        { conflictRule: 'last-write-wins' },
      );
    },
  },
  {
    id: 'quorums-that-miss-each-other',
    rules: ['quorum-not-overlapping'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => one.properties['readQuorum'] === 2 && one.properties['writeQuorum'] === 2,
        ),
        { readQuorum: 1, writeQuorum: 1 },
      ),
  },
  {
    id: 'check-and-then-act',
    rules: ['check-then-act-race'],
    mutants: (drawing) =>
      drawing.connections
        .filter(({ properties }) => properties['isAtomic'] === true)
        .map((one) => drawing.withConnection(one, { properties: { isAtomic: false } })),
  },
  {
    id: 'no-dead-letters',
    rules: ['no-dlq'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'hasDeadLetterQueue') === true),
        { hasDeadLetterQueue: false },
      ),
  },
  {
    id: 'nobody-watches',
    rules: ['no-observability'],
    mutants: (drawing) =>
      drawing.components
        .filter(({ kind }) => kind === 'monitoring')
        .map(({ id }) => {
          const { design } = drawing.rebuilt({ without: [id] });
          return { design, touched: Object.keys(design.components) };
        }),
  },
  {
    id: 'provider-in-the-request',
    rules: ['sync-external-in-request-path', 'missing-timeout'],
    mutants: (drawing) => {
      const service = drawing.components.find(({ kind }) => kind === 'service');
      const provider = drawing.components.find(({ kind }) => kind === 'notification-provider');
      return service && provider
        ? [drawing.rebuilt({ connections: [newConnection(service.id, provider.id)] })]
        : [];
    },
  },
  {
    id: 'clients-that-ask-again-and-again',
    rules: ['polling-for-realtime', 'node-overloaded', 'missing-required-path'],
    mutants: (drawing) =>
      drawing.pack.flows.some(({ isPushed }) => isPushed)
        ? drawing.connections
            .filter(
              ({ from, to }) =>
                drawing.has(from, 'source-of-flows') && drawing.has(to, 'holds-connections'),
            )
            .map((one) => drawing.withConnection(one, { properties: { pollSeconds: 30 } }))
        : [],
  },
  {
    id: 'no-edge',
    rules: ['static-content-no-cdn', 'missing-required-path', 'egress-dominates-cost'],
    mutants: (drawing) =>
      drawing.pack.flows.some(({ content }) => content === 'shared-files')
        ? drawing.components
            .filter(({ kind }) => kind === 'cdn')
            .map(({ id }) => drawing.rebuilt({ without: [id] }))
        : [],
  },
];
