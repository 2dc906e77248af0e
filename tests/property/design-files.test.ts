import { describe, expect, it } from 'vitest';
import { readDesignContent, readDesignFile, writeDesignFile } from '#shared/design/file';
import { type Design, DesignSchema } from '#shared/design/schema';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { anyDesign, anyName } from '../helpers/design-arbitrary';
import fc from '../helpers/property';

describe('the file of any design', () => {
  it('is read back as it was, without a warning', () => {
    const problem = fc.option(fc.constantFrom(...PROBLEM_IDS), { nil: null });
    fc.assert(
      fc.property(anyDesign, anyName, problem, (design, title, id) => {
        const result = readDesignFile(writeDesignFile(design, { problem: id, title }));
        expect(result).toEqual({
          ok: true,
          value: { design, problem: id, title, warnings: [] },
        });
      }),
    );
  });

  it('that is read and written again is the same text', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const meta = { problem: null, title: 'A title' };
        const text = writeDesignFile(design, meta);
        const read = readDesignFile(text);
        expect(read.ok && writeDesignFile(read.value.design, meta)).toBe(text);
      }),
    );
  });
});

/** One change somewhere in a document, however deep: what a broken program or a slip of the hand leaves behind. */
interface Damage {
  /** Picks the way down: at each level the entry of this number, counted round. */
  readonly way: readonly number[];
  readonly change: 'replace' | 'remove' | 'repeat' | 'turn' | 'add';
  readonly value: unknown;
}

type Json = unknown[] | Record<string, unknown>;

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    ...[null, true, '', -1, 0.5, 1e308, Infinity, 'component-0', 'boundary-0', 'connection-0'],
    ...['__proto__', 'constructor', 'toString', 'שלום', '👩🏽‍💻'.repeat(100), 'e\u0301'.repeat(5_000)],
    ...[{ toString: 1 }, { toJSON: 'x' }, { length: 3 }, JSON.parse('{"__proto__": {"id": "x"}}')],
    ...[nested(5_000), [nested(3)], Array.from({ length: 300 }, () => 'x'), 'x'.repeat(10_000)],
  ),
);

const damage: fc.Arbitrary<Damage> = fc.record({
  way: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 5 }),
  change: fc.constantFrom('replace', 'remove', 'repeat', 'turn', 'add'),
  value: oddValue,
});

function damaged(document: Json, { way, change, value }: Damage): void {
  let holder = document;
  const isJson = (inner: unknown): inner is Json => typeof inner === 'object' && inner !== null;
  const keyAt = (at: number) => Object.keys(holder)[at % Object.keys(holder).length];
  const fields = () => holder as Record<string, unknown>;
  for (const at of way.slice(0, -1)) {
    const inner = fields()[keyAt(at) ?? ''];
    if (isJson(inner) && Object.keys(inner).length > 0) holder = inner;
  }
  const key = keyAt(way.at(-1) ?? 0);
  if (key === undefined) return;
  if (change === 'replace') fields()[key] = value;
  if (change === 'remove') Reflect.deleteProperty(holder, key);
  if (change === 'add') fields()['isLocked'] = value;
  if (change === 'repeat' && Array.isArray(holder)) holder.push(fields()[key]);
  if (change === 'turn' && Array.isArray(holder)) holder.reverse();
}

describe('a damaged document', () => {
  const everything = fc.tuple(anyDesign, fc.array(damage, { minLength: 1, maxLength: 6 }));

  it('is read as a valid design, or refused with places and reasons, and never throws', () => {
    fc.assert(
      fc.property(everything, ([design, damages]) => {
        const content = JSON.parse(writeDesignFile(design, { problem: null, title: 't' })) as Json;
        for (const one of damages) damaged(content, one);
        const result = readDesignContent(content);
        const remarks = result.ok ? result.value.warnings : result.error;
        for (const { path, message } of remarks) {
          expect(path.length).toBeLessThan(300);
          expect(message).toMatch(/^.{8,400}$/su);
        }
        if (!result.ok) {
          expect(remarks.length).toBeGreaterThan(0);
          return;
        }
        expect(DesignSchema.safeParse(result.value.design).success).toBe(true);
        expectWhole(result.value.design);
        const text = writeDesignFile(result.value.design, { problem: null, title: 't' });
        const again = readDesignFile(text);
        expect(again.ok && again.value.design).toEqual(result.value.design);
      }),
      { numRuns: 1_000 },
    );
  });

  it('that is cut off or overwritten is refused or read, and never throws', () => {
    fc.assert(
      fc.property(anyDesign, fc.nat(), fc.string({ maxLength: 5 }), (design, at, text) => {
        const whole = writeDesignFile(design, { problem: null, title: 't' });
        const place = at % whole.trimEnd().length;
        expect(readDesignFile(whole.slice(0, place)).ok).toBe(false);
        const result = readDesignFile(whole.slice(0, place) + text + whole.slice(place));
        if (result.ok) expectWhole(result.value.design);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every reference leads to something, and no frame lies in itself. */
function expectWhole({ components, connections, boundaries }: Design): void {
  for (const [id, { id: own, boundary }] of Object.entries(components)) {
    expect(own).toBe(id);
    if (boundary !== null) expect(Object.hasOwn(boundaries, boundary)).toBe(true);
  }
  for (const { from, to } of Object.values(connections)) {
    expect([from, to].every((end) => Object.hasOwn(components, end))).toBe(true);
  }
  for (const { parent } of Object.values(boundaries)) {
    let outer = parent;
    for (let steps = 0; outer !== null; steps += 1) {
      expect(steps).toBeLessThan(4);
      outer = boundaries[outer]?.parent ?? null;
    }
  }
}

describe('anything else', () => {
  const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '');
  const odd = fc.oneof(id, fc.integer(), fc.constant(null), fc.constant([]), fc.constant({}));
  const item = fc.record(
    {
      id: fc.oneof(id, odd),
      kind: fc.oneof(fc.constantFrom('service', 'cache', 'zone', 'redis'), odd),
      from: fc.oneof(id, odd),
      to: fc.oneof(id, odd),
      x: odd,
      y: odd,
      width: odd,
      boundary: fc.oneof(id, odd),
      parent: fc.oneof(id, odd),
      properties: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), odd),
      flows: fc.oneof(fc.array(odd), odd),
    },
    { requiredKeys: [] },
  );
  const list = fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.oneof(item, odd), { maxLength: 5 }) },
    { weight: 1, arbitrary: odd },
  );
  const content = fc.record(
    {
      format: fc.constant('whiteboard-coach/design'),
      components: list,
      connections: list,
      boundaries: list,
    },
    { requiredKeys: ['format'] },
  );

  it('is read as a valid design or refused with reasons, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(content, fc.jsonValue()), (value) => {
        const result = readDesignContent(JSON.parse(JSON.stringify(value)));
        if (result.ok) expect(DesignSchema.safeParse(result.value.design).success).toBe(true);
        else expect(result.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('of text is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDesignFile(text).ok).toBe(false);
      }),
    );
  });
});
