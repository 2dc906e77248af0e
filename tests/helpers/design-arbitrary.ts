import { kindSpec } from '#shared/design/kinds/catalog';
import { CONNECTION_PROPERTIES } from '#shared/design/kinds/connections';
import {
  BOUNDARY_KINDS,
  type BoundaryKind,
  COMPONENT_KINDS,
  type PropertySpec,
} from '#shared/design/kinds/kind';
import { mayLieIn } from '#shared/design/nesting';
import {
  type Boundary,
  type Component,
  type Connection,
  CONNECTION_MODES,
  CONNECTION_OPERATIONS,
  type Design,
  type Properties,
  type PropertyValue,
} from '#shared/design/schema';
import fc from './property';

/** Names as people and other programs write them: any characters, markup and control characters among them. */
export const anyName = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp;',
    '"\'`',
    '\u0000\u001b[0m',
    '\uD800',
    '🙂',
  ),
);

const place = fc.integer({ min: -2_000, max: 2_000 });

function anyValue(spec: PropertySpec): fc.Arbitrary<PropertyValue> {
  switch (spec.type) {
    case 'number':
      return fc.integer({ min: Math.ceil(spec.min), max: Math.min(spec.max, 1_000) });
    case 'choice':
      return fc.constantFrom(...spec.options.map(({ value }) => value));
    case 'boolean':
      return fc.boolean();
    case 'text':
      return fc.string({ maxLength: Math.min(spec.maxLength, 20) });
    case 'list':
      return fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 });
  }
}

/** Some of the properties, with values that fit or unknown. */
function anyProperties(specs: readonly PropertySpec[]): fc.Arbitrary<Properties> {
  return fc
    .subarray([...specs], { maxLength: Math.min(4, specs.length) })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((spec) => fc.option(anyValue(spec), { nil: null })))
        .map((values) =>
          Object.fromEntries(chosen.map((spec, index) => [spec.id, values[index] ?? null])),
        ),
    );
}

/** Records are locked, or do not speak of it. */
function lockable<RecordType extends object>(
  record: fc.Arbitrary<RecordType>,
): fc.Arbitrary<RecordType & { isLocked?: boolean }> {
  return fc
    .tuple(record, fc.boolean())
    .map(([free, isLocked]) => (isLocked ? { ...free, isLocked } : free));
}

function anyComponent(id: string, boundaries: readonly string[]): fc.Arbitrary<Component> {
  return fc.constantFrom(...COMPONENT_KINDS).chain((kind) =>
    lockable(
      fc.record({
        id: fc.constant(id),
        kind: fc.constant(kind),
        name: anyName,
        x: place,
        y: place,
        boundary: fc.constantFrom(null, ...boundaries),
        properties: anyProperties(kindSpec(kind).properties),
      }),
    ),
  );
}

function anyConnection(id: string, components: readonly string[]): fc.Arbitrary<Connection> {
  return fc.record({
    id: fc.constant(id),
    from: fc.constantFrom(...components),
    to: fc.constantFrom(...components),
    mode: fc.constantFrom(...CONNECTION_MODES),
    operation: fc.constantFrom(...CONNECTION_OPERATIONS),
    label: anyName,
    flows: fc.array(fc.constantFrom('create', 'redirect'), { maxLength: 2 }),
    properties: anyProperties(CONNECTION_PROPERTIES),
  });
}

/** The parent comes earlier in the list, so that there is no cycle. */
function anyBoundary(id: string, earlier: readonly string[]): fc.Arbitrary<Boundary> {
  return lockable(
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom(...BOUNDARY_KINDS),
      name: anyName,
      x: place,
      y: place,
      width: fc.integer({ min: 48, max: 2_000 }),
      height: fc.integer({ min: 48, max: 2_000 }),
      parent: fc.constantFrom(null, ...earlier),
    }),
  );
}

/** Only frames that may lie in each other do. */
function nested(boundaries: Readonly<Record<string, Boundary>>): Record<string, Boundary> {
  const kindsOutwards = new Map<string | null, readonly BoundaryKind[]>([[null, []]]);
  const result: Record<string, Boundary> = {};
  for (const boundary of Object.values(boundaries)) {
    const outwards = kindsOutwards.get(boundary.parent) ?? [];
    const parent = mayLieIn(boundary.kind, outwards) ? boundary.parent : null;
    result[boundary.id] = { ...boundary, parent };
    kindsOutwards.set(boundary.id, [boundary.kind, ...(kindsOutwards.get(parent) ?? [])]);
  }
  return result;
}

/** A valid design of up to ten components. */
export const anyDesign: fc.Arbitrary<Design> = fc
  .record({
    components: fc.nat({ max: 10 }),
    connections: fc.nat({ max: 12 }),
    boundaries: fc.nat({ max: 4 }),
  })
  .chain((counts) => {
    const names = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
    const components = names('component', counts.components);
    const boundaries = names('boundary', counts.boundaries);
    const connections = components.length > 0 ? names('connection', counts.connections) : [];
    return fc.record({
      components: fc.record(
        Object.fromEntries(components.map((id) => [id, anyComponent(id, boundaries)])),
      ),
      connections: fc.record(
        Object.fromEntries(connections.map((id) => [id, anyConnection(id, components)])),
      ),
      boundaries: fc
        .record(
          Object.fromEntries(
            boundaries.map((id, index) => [id, anyBoundary(id, boundaries.slice(0, index))]),
          ),
        )
        .map(nested),
    });
  });
