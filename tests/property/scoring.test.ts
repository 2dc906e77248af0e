import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '#shared/design/kinds/catalog';
import { CONNECTION_PROPERTIES } from '#shared/design/kinds/connections';
import type { PropertySpec } from '#shared/design/kinds/kind';
import {
  CONNECTION_MODES,
  CONNECTION_OPERATIONS,
  type Design,
  type PropertyValue,
} from '#shared/design/schema';
import { EMPTY_ANSWERS } from '#shared/interview/answers';
import { loadPack } from '#shared/problems/load-pack';
import type { Pack } from '#shared/problems/pack';
import { judge } from '#shared/scoring/judge';
import { ReportSchema, type Report } from '#shared/scoring/report';
import fc from '../helpers/property';

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadPack('url-shortener');
  if (!loaded) throw new Error('The URL shortener has no pack');
  pack = loaded;
});

function valueOf(spec: PropertySpec): fc.Arbitrary<PropertyValue> {
  switch (spec.type) {
    case 'number':
      return fc.integer({ min: Math.ceil(spec.min), max: Math.floor(Math.min(spec.max, 50)) });
    case 'choice':
      return fc.constantFrom(...spec.options.map(({ value }) => value));
    case 'boolean':
      return fc.boolean();
    case 'text':
      return fc.string({ maxLength: 20 });
    case 'list':
      return fc.array(fc.constantFrom('url', 'click', 'x'), { maxLength: 3 });
  }
}

/** Some of the properties, each with a value, unknown, or of a type that it should not have. */
function propertiesOf(specs: readonly PropertySpec[]): fc.Arbitrary<Record<string, PropertyValue>> {
  const entries = specs.map((spec): [string, fc.Arbitrary<PropertyValue>] => [
    spec.id,
    fc.oneof(
      { weight: 8, arbitrary: valueOf(spec) },
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom<PropertyValue>(-1, 'nonsense', false, ['list']) },
    ),
  ]);
  return fc
    .record(Object.fromEntries(entries), { requiredKeys: [] })
    .map((values) =>
      Object.fromEntries(
        Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
      ),
    );
}

const PROPERTIES_BY_KIND = new Map(KINDS.map((spec) => [spec.kind, propertiesOf(spec.properties)]));
const CONNECTION_PROPERTY_VALUES = propertiesOf(CONNECTION_PROPERTIES);
const MAX_COMPONENTS = 14;

const componentArbitrary = (index: number) =>
  fc.constantFrom(...KINDS.map(({ kind }) => kind)).chain((kind) =>
    fc.record({
      id: fc.constant(`c${index}`),
      kind: fc.constant(kind),
      name: fc.string({ maxLength: 12 }),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      boundary: fc.constantFrom(null, 'zone', 'gone'),
      properties: PROPERTIES_BY_KIND.get(kind) ?? fc.constant({}),
    }),
  );

/** Anything that can be on a canvas: unfinished, disconnected, cyclic, with lines to components that are gone. */
const designArbitrary: fc.Arbitrary<Design> = fc
  .integer({ min: 0, max: MAX_COMPONENTS })
  .chain((count) => {
    const end = fc.integer({ min: 0, max: count }).map((index) => `c${index}`);
    return fc.record({
      components: fc.tuple(
        ...Array.from({ length: count }, (_, index) => componentArbitrary(index)),
      ),
      connections: fc.array(
        fc.record({
          from: end,
          to: end,
          mode: fc.constantFrom(...CONNECTION_MODES),
          operation: fc.constantFrom(...CONNECTION_OPERATIONS),
          label: fc.string({ maxLength: 8 }),
          flows: fc.subarray(['redirect', 'create', 'click', 'unknown-flow']),
          properties: CONNECTION_PROPERTY_VALUES,
        }),
        { maxLength: 3 * MAX_COMPONENTS },
      ),
    });
  })
  .map(({ components, connections }) => ({
    components: Object.fromEntries(components.map((one) => [one.id, one])),
    connections: Object.fromEntries(
      connections.map((one, index) => [`l${index}`, { ...one, id: `l${index}` }]),
    ),
    boundaries: {
      zone: {
        id: 'zone',
        kind: 'zone' as const,
        name: 'Zone',
        x: 0,
        y: 0,
        width: 10,
        height: 10,
        parent: 'zone',
      },
    },
  }));

function judged(design: Design): Report {
  return judge({
    pack,
    level: 'senior',
    mode: null,
    design,
    answers: EMPTY_ANSWERS,
    session: null,
    estimates: null,
    others: [],
  });
}

function outcomesOf({ findings, designScore, total }: Report) {
  return {
    designScore,
    total,
    findings: findings.map(({ rule, outcome, severity, components, connections }) => ({
      rule,
      outcome,
      severity,
      components,
      connections,
    })),
  };
}

const reversed = <Item>(records: Readonly<Record<string, Item>>) =>
  Object.fromEntries(Object.entries(records).reverse());

describe('the judge, on any design', () => {
  it('never throws, breaks no rule and gives a report that fits its schema', () => {
    fc.assert(
      fc.property(designArbitrary, (design) => {
        const report = judged(design);
        expect(ReportSchema.parse(report)).toEqual(report);
        expect(report.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
        expect(report.designScore).toBeGreaterThanOrEqual(0);
        expect(report.designScore).toBeLessThanOrEqual(100);
      }),
      { numRuns: 150 },
    );
  });

  it('names only components and connections that are there', () => {
    fc.assert(
      fc.property(designArbitrary, (design) => {
        for (const { components, connections } of judged(design).findings) {
          for (const id of components) expect(design.components).toHaveProperty([id]);
          for (const id of connections) expect(design.connections).toHaveProperty([id]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(designArbitrary, (design) => {
        expect(JSON.stringify(judged(structuredClone(design)))).toBe(
          JSON.stringify(judged(design)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('looks neither at names and places nor at the order of storage', () => {
    fc.assert(
      fc.property(designArbitrary, fc.integer(), (design, shift) => {
        const moved: Design = {
          ...design,
          components: reversed(
            Object.fromEntries(
              Object.entries(design.components).map(([id, one]) => [
                id,
                { ...one, name: `Renamed ${id}`, x: one.x + (shift % 100), y: -one.y },
              ]),
            ),
          ),
          connections: reversed(design.connections),
        };
        expect(outcomesOf(judged(moved))).toEqual(outcomesOf(judged(design)));
      }),
      { numRuns: 60 },
    );
  });
});
