import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDesignContent, readDesignFile, writeDesignFile } from '#shared/design/file';
import { DesignSchema } from '#shared/design/schema';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { anyDesign, anyName } from '../helpers/design-arbitrary';

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
