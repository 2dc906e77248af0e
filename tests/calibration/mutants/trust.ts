import type { Component, Connection } from '#shared/design/schema';
import { isDatabase } from '#shared/scoring/facts/looks';
import type { Defect, Mutant } from './defect';
import { newConnection, type Drawing } from './drawing';

/** Somebody's own files are in it, or are brought to it and fetched from it. */
function hasPrivateFiles(drawing: Drawing, one: Component): boolean {
  const flows = drawing.into(one.id).flatMap((line) => drawing.flowsOn(line));
  return (
    drawing.has(one.id, 'durable-blobs') &&
    (drawing.holds(one, 'private') || flows.some(({ content }) => content === 'personal-files'))
  );
}

/** Requests for something scarce, of which two may come at the same moment. */
function takesScarce(drawing: Drawing, line: Connection): boolean {
  const { mode, operation, from, to } = line;
  const store = drawing.component(to);
  const flows = drawing.flowsOn(line);
  const scarce = drawing.pack.entities.filter(
    ({ id, traits }) =>
      traits.includes('contended') &&
      flows.some((flow) => flow.operation === 'write' && flow.entities.includes(id)),
  );
  const held = store?.properties['holds'];
  const comesInTurn = drawing
    .into(from)
    .some((before) => drawing.component(before.from)?.properties['ordering'] === 'key');
  return (
    mode === 'sync' &&
    operation !== 'read' &&
    !comesInTurn &&
    Array.isArray(held) &&
    store?.properties['strategy'] !== 'cache-aside' &&
    scarce.some(({ id }) => held.includes(id))
  );
}

/** Drawn as a look and a write after it, even where one statement could do both. */
function inTwoSteps(drawing: Drawing, line: Connection): Mutant {
  const { from, to, flows, properties } = line;
  const look = newConnection(from, to, { operation: 'read', flows, properties });
  const take: Connection = {
    ...line,
    operation: 'write',
    properties: { ...properties, isAtomic: false },
  };
  return drawing.rebuilt({ connections: [look, take] });
}

/** Security, consistency, operation and cost. */
export const TRUST: readonly Defect[] = [
  {
    id: 'public-database',
    title: 'A database has an address on the internet.',
    rules: ['public-datastore'],
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
    title: 'Private files can be fetched by anyone who has the address.',
    rules: ['private-object-exposed'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => hasPrivateFiles(drawing, one)),
        { isPublic: true, usesSignedUrls: false },
      ),
  },
  {
    id: 'plain-text',
    title: 'Clients talk to the system without encryption.',
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
    title: 'What fetches or opens the files of strangers may call the internal network.',
    rules: ['untrusted-fetch-no-egress-guard'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'isEgressRestricted') === true),
        { isEgressRestricted: false },
      ),
  },
  {
    id: 'last-writer-wins',
    title: 'Of two edits at once the later replaces the earlier without a word.',
    rules: ['lww-on-user-data'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => isDatabase(drawing.facts, one.id) && drawing.holds(one, 'edited-concurrently'),
        ),
        { conflictRule: 'last-write-wins' },
      ),
  },
  {
    id: 'quorums-that-miss-each-other',
    title: 'One copy confirms a write, and another that has not seen it answers the read.',
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
    title: 'What is scarce is looked at in one step and taken in another.',
    rules: ['check-then-act-race'],
    mutants: (drawing) =>
      drawing.connections
        .filter((one) => takesScarce(drawing, one))
        .map((one) => inTwoSteps(drawing, one)),
  },
  {
    id: 'no-dead-letters',
    title: 'A message that can never be processed is tried for ever.',
    rules: ['no-dlq'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            drawing.value(one, 'hasDeadLetterQueue') === true &&
            drawing.value(one, 'acceptsLoss') !== true,
        ),
        { hasDeadLetterQueue: false },
      ),
  },
  {
    id: 'nobody-watches',
    title: 'There is no monitoring.',
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
    title: 'A request waits for the provider of messages.',
    rules: ['sync-external-in-request-path'],
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
    title: 'Clients ask every second for what they are told anyway.',
    rules: ['polling-for-realtime'],
    mutants: (drawing) =>
      drawing.pack.flows.some(({ isPushed }) => isPushed)
        ? drawing.connections
            .filter(
              (one) =>
                drawing.has(one.from, 'source-of-flows') &&
                drawing.flowsOn(one).some(({ heldConnections }) => heldConnections > 0),
            )
            .map((one) => drawing.withConnection(one, { properties: { pollSeconds: 1 } }))
        : [],
  },
  {
    id: 'no-edge',
    title: 'Clients all over the world fetch files from one place.',
    rules: ['static-content-no-cdn', 'egress-dominates-cost'],
    mutants: (drawing) =>
      drawing.pack.flows.some(({ content }) => content === 'shared-files')
        ? drawing.components
            .filter(({ kind }) => kind === 'cdn')
            .map(({ id }) => drawing.bypassed(id))
        : [],
  },
];
