import { describe, expect, it } from 'vitest';
import { BOUNDARY_KINDS } from '#shared/design/kinds/kind';
import { readOutline, writeOutline } from '#shared/design/outline';
import { type Design, DesignSchema, type PropertyValue } from '#shared/design/schema';
import { anyDesign } from '../helpers/design-arbitrary';
import { expectNested } from '../helpers/nested-boundaries';
import fc from '../helpers/property';

function ids(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

/** Texts in which something means something to the outline. */
const anyOddText = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...['', ' ', ' leading', 'trailing ', 'a  b', '#', '# no', 'a # b', '->', 'a -> b', 'a->b'],
    ...['a: b', ':', ': x', '"', '"a"', 'say "hi"', '\\', '\n', 'two\nlines', '\t', 'a = b', '='],
    ...['at 4,5', 'locked', 'size 3x4', 'read', 'Store read', 'as #x', 'service', 'zone a'],
    ...['unknown', 'true', '12', '-0', '[', '[a, b]', ']', ',', 'a,b', '1e3', 'null'],
    ...['\u05d0\u05d1\u05d2', '\u202eevil', '🙂', '\uD800', '\u2028', '\u00a0x', 'CONSTRUCTOR'],
  ),
);

const anyOddId = fc
  .oneof(anyOddText, fc.constantFrom('constructor', 'toString', 'a b', 'from->to#2', 'x'))
  .filter((id) => id !== '' && id !== '__proto__');

const anyOddValue: fc.Arbitrary<PropertyValue> = fc.oneof(
  anyOddText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-0, 1e-7, 1e21, Number.MAX_VALUE),
  fc.boolean(),
  fc.constant(null),
  fc.array(anyOddText, { maxLength: 4 }),
);

const anyOddProperties = fc.dictionary(
  fc.oneof(
    anyOddId,
    fc.constantFrom('replicas', 'notes', 'holds', 'text', 'mode', 'flows', 'zones', 'tier'),
  ),
  anyOddValue,
  { maxKeys: 4 },
);

/** Locked, said not to be, or nothing said of it. */
const anyLock = fc.constantFrom({}, { isLocked: true }, { isLocked: false });

const anyCoordinate = fc.double({ min: -1_000_000, max: 1_000_000, noNaN: true });

/** Designs as strange as the schema lets them be. */
const anyOddDesign: fc.Arbitrary<Design> = fc
  .tuple(
    anyDesign,
    fc.infiniteStream(fc.tuple(anyOddText, anyOddId, anyOddProperties, anyCoordinate, anyLock)),
  )
  .map(([design, stream]) => {
    const renamed = new Map<string, string>();
    const odd = () => {
      const [text, id, properties, x, lock] = stream.next().value;
      return { text, id, properties, x, lock };
    };
    const idOf = (id: string) => {
      const known = renamed.get(id);
      if (known !== undefined) return known;
      const { id: wanted } = odd();
      const used = new Set(renamed.values());
      const given = used.has(wanted) ? id : wanted;
      renamed.set(id, given);
      return given;
    };
    const held = (id: string | null) => (id === null ? null : idOf(id));
    const records = <Item extends { id: string }>(items: readonly Item[]) =>
      Object.fromEntries(items.map((item) => [item.id, item]));
    return {
      boundaries: records(
        Object.values(design.boundaries).map((boundary) => ({
          ...boundary,
          id: idOf(boundary.id),
          parent: held(boundary.parent),
          name: odd().text,
          x: odd().x,
          ...odd().lock,
        })),
      ),
      components: records(
        Object.values(design.components).map((component) => ({
          ...component,
          id: idOf(component.id),
          boundary: held(component.boundary),
          name: odd().text,
          properties: odd().properties,
          y: odd().x,
          ...odd().lock,
        })),
      ),
      connections: records(
        Object.values(design.connections).map((connection) => ({
          ...connection,
          id: idOf(connection.id),
          from: idOf(connection.from),
          to: idOf(connection.to),
          label: odd().text,
          flows: [odd().id, odd().id],
          properties: odd().properties,
        })),
      ),
    };
  });

describe('the outline of any design', () => {
  it('with ids and places is read back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(anyDesign, anyOddDesign), (design) => {
        expect(DesignSchema.safeParse(design).success).toBe(true);
        const text = writeOutline(design, { detail: 'exact' });
        expect(readOutline(text, { nextId: ids() })).toEqual({ ok: true, value: design });
      }),
      { numRuns: 200 },
    );
  });

  it('without them is read back as it was beside the design', () => {
    fc.assert(
      fc.property(fc.oneof(anyDesign, anyOddDesign), (design) => {
        const result = readOutline(writeOutline(design), { base: design, nextId: ids() });
        expect(result).toEqual({ ok: true, value: design });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same text when it is read on its own and written again', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const text = writeOutline(design);
        const read = readOutline(text, { nextId: ids() });
        expect(read.ok && writeOutline(read.value)).toBe(text);
      }),
    );
  });
});

describe('any text', () => {
  const anyLine = fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '\t'),
      fc.array(
        fc.oneof(
          anyOddText,
          fc.constantFrom('service', 'redis', 'zone', 'note', 'API', '->', ':', '=', '#a', '# b'),
          fc.constantFrom('at', '4,5', 'size', '6x7', 'locked', 'replicas', 'holds', '[a,', 'b]'),
        ),
        { maxLength: 6 },
      ),
    )
    .map(([indent, words]) => indent + words.join(' '));
  const anyFrame = fc
    .tuple(fc.constantFrom('', '  ', '    ', '      '), fc.constantFrom(...BOUNDARY_KINDS))
    .map(([indent, kind]) => indent + kind);
  const anyText = fc.oneof(
    fc.array(anyFrame, { maxLength: 8 }).map((lines) => lines.join('\n')),
    fc.array(anyLine, { maxLength: 12 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('is a valid design or refused at places in the text, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyDesign, { nil: undefined }), (text, base) => {
        const result = readOutline(text, { base, nextId: ids() });
        if (result.ok) {
          expect(DesignSchema.safeParse(result.value).error).toBeUndefined();
          expectNested(result.value);
          return;
        }
        const lines = text.split(/\r\n|\r|\n/u);
        expect(result.error.length).toBeGreaterThan(0);
        for (const { line, column, message } of result.error) {
          expect(message).not.toBe('');
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
