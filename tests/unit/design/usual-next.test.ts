import { describe, expect, it } from 'vitest';
import { brandName } from '#shared/design/kinds/brands';
import { COMPONENT_KINDS } from '#shared/design/kinds/kind';
import { usualNext } from '#shared/design/kinds/usual-next';
import { references } from '#shared/problems/url-shortener/references';

describe('what usually follows a kind', () => {
  it('names each kind once, and never a note', () => {
    for (const kind of COMPONENT_KINDS) {
      const next = usualNext(kind);
      expect(new Set(next).size).toBe(next.length);
      expect(next).not.toContain('note');
      if (kind !== 'note') expect(next.length).toBeGreaterThan(0);
    }
  });

  it('has every line of the reference designs', () => {
    const lines = references.flatMap(({ design }) =>
      Object.values(design.connections).flatMap(({ from, to }) => {
        const [source, target] = [design.components[from]?.kind, design.components[to]?.kind];
        return source && target ? [{ source, target }] : [];
      }),
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(({ source, target }) => !usualNext(source).includes(target))).toEqual([]);
  });
});

describe('brands', () => {
  it.each([
    ['postgresql', 'PostgreSQL'],
    ['S3', 'S3'],
    ['ETCD', 'etcd'],
    ['browser', null],
  ])('%s is written %s', (word, written) => {
    expect(brandName(word)).toBe(written);
  });
});
