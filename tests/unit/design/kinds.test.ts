import { describe, expect, it } from 'vitest';
import { BOUNDARIES, boundarySpec } from '#shared/design/kinds/boundaries';
import { capabilitiesOf } from '#shared/design/kinds/capabilities';
import {
  assumedValue,
  KINDS,
  kindHas,
  kindSpec,
  propertySpec,
  propertyValue,
} from '#shared/design/kinds/catalog';
import {
  assumedConnectionValue,
  CONNECTION_PROPERTIES,
  connectionDefaults,
  connectionValue,
} from '#shared/design/kinds/connections';
import {
  BOUNDARY_KINDS,
  CAPABILITIES,
  COMPONENT_KINDS,
  FAMILIES,
  type Capability,
  type ComponentKind,
  type PropertySpec,
} from '#shared/design/kinds/kind';
import type { Component, Properties } from '#shared/design/schema';
import { design } from '../../helpers/design-builder';

function component(kind: ComponentKind, properties: Properties = {}): Component {
  const built = design().component('it', kind, properties).build();
  const found = built.components['it'];
  if (!found) throw new Error('The builder lost the component');
  return found;
}

describe('the catalog of kinds', () => {
  it('describes every kind once, and no other', () => {
    expect(KINDS.map((spec) => spec.kind).toSorted()).toEqual([...COMPONENT_KINDS].toSorted());
  });

  it('keeps the kinds of a family together, in the order of the families', () => {
    const order = KINDS.map((spec) => FAMILIES.indexOf(spec.family));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it('gives every capability to some kind, always or when set up for it', () => {
    const always = new Set(KINDS.flatMap((spec) => spec.capabilities));
    const conditional: readonly Capability[] = ['storage-events'];
    const missing = CAPABILITIES.filter(
      (capability) => !always.has(capability) && !conditional.includes(capability),
    );
    expect(missing).toEqual([]);
  });

  it('uses an alias and a label for one kind only', () => {
    const words = KINDS.flatMap((spec) => [...spec.aliases, spec.label.toLowerCase()]);
    const repeated = words.filter((word, index) => words.indexOf(word) !== index);
    expect(repeated).toEqual([]);
    expect(words.every((word) => word === word.toLowerCase())).toBe(true);
  });

  it.each(KINDS.map((spec) => [spec.kind, spec] as const))(
    'explains %s and its properties',
    (_kind, spec) => {
      expect(spec.description.length).toBeGreaterThan(80);
      const ids = spec.properties.map((property) => property.id);
      expect(ids.length).toBe(new Set(ids).size);
      for (const property of spec.properties) expectSound(property);
      for (const id of spec.summary) expect(ids).toContain(id);
      expect(spec.summary.length).toBe(new Set(spec.summary).size);
    },
  );

  it('asks every part but notes and clients for accepted risks', () => {
    for (const spec of KINDS) {
      const isOurs = spec.family !== 'client' && spec.family !== 'note';
      expect(propertySpec(spec.kind, 'acceptedRisk') !== undefined).toBe(isOurs);
    }
  });
});

function expectSound(property: PropertySpec): void {
  expect(property.id).toMatch(/^[a-z][a-zA-Z]*$/);
  expect(property.help.length).toBeGreaterThan(15);
  if (property.type === 'choice' && property.default !== null) {
    expect(property.options.map(({ value }) => value)).toContain(property.default);
  }
  if (property.type === 'number' && property.default !== null) {
    expect(property.default).toBeGreaterThanOrEqual(property.min);
    expect(property.default).toBeLessThanOrEqual(property.max);
  }
}

describe('values and where they come from', () => {
  it('tells stated, default and unknown apart', () => {
    const stated = component('service', { replicas: 3 });
    const unknown = component('service', { replicas: null });
    expect(propertyValue(stated, 'replicas')).toEqual({
      value: 3,
      origin: 'stated',
    });
    expect(propertyValue(component('service'), 'replicas')).toEqual({
      value: 1,
      origin: 'default',
    });
    expect(propertyValue(unknown, 'replicas')).toEqual({
      value: null,
      origin: 'unknown',
    });
    expect(assumedValue(unknown, 'replicas')).toBe(1);
  });

  it('has nothing set for a property that the kind does not have', () => {
    expect(propertyValue(component('note'), 'replicas')).toEqual({
      value: null,
      origin: 'default',
    });
  });

  it('does not take inherited names for properties', () => {
    expect(propertyValue(component('service'), 'constructor').value).toBe(null);
  });

  it.each([
    ['service', 'replicas', 1],
    ['service', 'zones', 1],
    ['service', 'tier', 'm5.large'],
    ['service', 'isManaged', false],
    ['sql-database', 'tier', 'db.m5.large'],
    ['sql-database', 'standby', 'none'],
    ['sql-database', 'hasBackup', false],
    ['key-value-store', 'isManaged', false],
    ['load-balancer', 'isManaged', true],
    ['load-balancer', 'hasHealthCheck', true],
    ['load-balancer', 'algorithm', 'round-robin'],
    ['api-gateway', 'hasHealthCheck', true],
    ['reverse-proxy', 'hasHealthCheck', null],
    ['reverse-proxy', 'isManaged', false],
    ['object-storage', 'isManaged', true],
    ['dns', 'isManaged', true],
    ['cdn', 'isManaged', true],
    ['waf', 'isManaged', true],
    ['queue', 'isManaged', false],
    ['queue', 'hasDeadLetterQueue', false],
    ['pub-sub', 'isDurable', false],
    ['cache', 'ttlSeconds', null],
    ['cache', 'role', 'cache'],
    ['search-index', 'isRebuildable', true],
  ] as const)('%s has %s = %s by default', (kind, id, expected) => {
    expect(propertyValue(component(kind), id)).toEqual({
      value: expected,
      origin: 'default',
    });
  });

  it('reads connections in the same way', () => {
    const built = design()
      .component('api', 'service')
      .component('db', 'sql-database')
      .connect('api', 'db', { properties: { timeoutMs: 50, retries: null } })
      .build();
    const connection = built.connections['api->db'];
    if (!connection) throw new Error('The builder lost the connection');
    expect(connectionValue(connection, 'timeoutMs')).toEqual({
      value: 50,
      origin: 'stated',
    });
    expect(connectionValue(connection, 'retries').origin).toBe('unknown');
    expect(assumedConnectionValue(connection, 'retries')).toBe(0);
    expect(connectionValue(connection, 'criticality').value).toBe('hard');
    expect(connectionValue(connection, 'isEncrypted')).toEqual({
      value: null,
      origin: 'default',
    });
  });

  it('describes each property of a connection once', () => {
    const ids = CONNECTION_PROPERTIES.map((property) => property.id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const property of CONNECTION_PROPERTIES) expectSound(property);
  });
});

describe('capabilities', () => {
  it.each([
    ['cache', {}, 'durable', false],
    ['cache', { persistence: 'log' }, 'durable', false],
    ['cache', { persistence: 'log', replicas: 2 }, 'durable', true],
    ['cache', { persistence: 'none', replicas: 2 }, 'durable', false],
    ['pub-sub', {}, 'durable-buffer', false],
    ['pub-sub', { isDurable: true }, 'durable-buffer', true],
    ['pub-sub', { isDurable: null }, 'durable-buffer', false],
    ['object-storage', {}, 'storage-events', false],
    ['object-storage', { emitsEvents: true }, 'storage-events', true],
    ['object-storage', { emitsEvents: true }, 'durable-buffer', true],
    ['sql-database', {}, 'durable-buffer', false],
    ['sql-database', { hasOutbox: true }, 'durable-buffer', true],
    ['document-store', { hasOutbox: true }, 'durable-buffer', true],
    ['api-gateway', {}, 'limits', false],
    ['api-gateway', { limitRequestsPerSecond: 100 }, 'limits', true],
    ['stream', {}, 'replay', true],
    ['id-generator', {}, 'unique-ids', true],
  ] as const)('%s with %o: %s is %s', (kind, properties, capability, has) => {
    expect(capabilitiesOf(component(kind, properties)).has(capability)).toBe(has);
  });

  it('asks a kind without its properties', () => {
    expect(kindHas('sql-database', 'transactions')).toBe(true);
    expect(kindHas('sql-database', 'durable-buffer')).toBe(false);
    expect(kindSpec('note').capabilities).toEqual([]);
  });
});

describe('what a new connection most likely means', () => {
  it.each([
    ['web-client', 'load-balancer', 'sync', 'any', 'https'],
    ['mobile-client', 'websocket-gateway', 'sync', 'any', 'websocket'],
    ['websocket-gateway', 'mobile-client', 'async', 'any', 'websocket'],
    ['load-balancer', 'service', 'sync', 'any', 'http'],
    ['service', 'sql-database', 'sync', 'any', 'sql'],
    ['service', 'cache', 'sync', 'any', 'redis'],
    ['service', 'queue', 'async', 'write', 'amqp'],
    ['queue', 'worker', 'async', 'any', 'amqp'],
    ['stream', 'worker', 'async', 'any', 'kafka'],
    ['sql-database', 'sql-database', 'replicate', 'write', 'sql'],
    ['sql-database', 'search-index', 'async', 'write', 'https'],
    ['object-storage', 'worker', 'async', 'any', 'https'],
    ['worker', 'notification-provider', 'sync', 'any', 'https'],
    ['service', 'monitoring', 'async', 'any', 'http'],
    ['cdn', 'object-storage', 'sync', 'any', 'https'],
  ] as const)('%s to %s: %s, %s, %s', (from, to, mode, operation, protocol) => {
    expect(connectionDefaults(from, to)).toEqual({ mode, operation, protocol });
  });
});

describe('boundaries', () => {
  it('describes every kind', () => {
    expect(BOUNDARIES.map((spec) => spec.kind)).toEqual([...BOUNDARY_KINDS]);
    expect(boundarySpec('zone').label).toBe('Zone');
  });
});
