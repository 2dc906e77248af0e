import { describe, expect, it } from 'vitest';
import { holdsLines, outlineSpans, suggestFor } from '#shared/design/outline';

describe('suggestFor', () => {
  const suggested = (...lines: readonly string[]) =>
    suggestFor(lines, ['API', 'Link store', 'Store read'])?.suggestions.map(({ text }) => text);

  it.each([
    [['ser'], ['service', 'zone', 'API']],
    [['API -> L'], ['API', 'Link store', '"Store read"']],
    [['API -> Links r'], ['read', 'async']],
    [
      ['service API', '  re'],
      ['replicas = ', 'tier = '],
    ],
    [
      ['service API', '  # a comment', '  tier = '],
      ['m5.large', 'unknown'],
    ],
    [
      ['service API', '  autoscale = t'],
      ['true', 'false', 'unknown'],
    ],
    [
      ['API -> Links', '  '],
      ['timeoutMs = ', 'mode = ', 'flows = '],
    ],
    [
      ['API -> Links', '  mode = '],
      ['sync', 'async', 'replicate'],
    ],
    [
      ['zone a', '  '],
      ['cache', 'API'],
    ],
  ])('offers at the end of %j', (lines, expected) => {
    expect(suggested(...lines)).toEqual(expect.arrayContaining(expected));
  });

  it.each([[['service A']], [['API -> Links : lab']]])('offers nothing in %j', (lines) => {
    expect(suggested(...lines)).toBeUndefined();
  });

  it('offers the boundaries that may lie where the line stands', () => {
    const boundaries = (...lines: readonly string[]) =>
      suggested(...lines)?.filter((text) =>
        ['region', 'zone', 'private-network', 'public-subnet'].includes(text),
      );
    expect(boundaries('')).toEqual(['region', 'zone', 'private-network', 'public-subnet']);
    expect(boundaries('region eu', '  ')).toEqual(['zone', 'private-network', 'public-subnet']);
    expect(boundaries('region eu', '  zone a', '    service API', '    ')).toEqual([
      'private-network',
      'public-subnet',
    ]);
    expect(boundaries('zone a', '  public-subnet Edge', '    ')).toEqual([]);
    expect(boundaries('zone a', '  cache', 'z')).toContain('zone');
  });

  it('offers no properties where a component stands', () => {
    expect(suggested('service API', 'ca')).not.toContain('replicas = ');
  });
});

describe('outlineSpans', () => {
  const parts = (line: string) =>
    outlineSpans(line).map(({ start, end, role }) => [line.slice(start, end), role]);

  it.each([
    ['load balancer Main locked # x', ['load balancer', 'locked:word', '# x:comment']],
    ['  replicas = 12', ['replicas:key', '=:mark', '12:value']],
    ['A -> B read : ask # why', ['->:mark', 'read:word', '::mark', 'ask:text', '# why:comment']],
    ['# only a comment', ['# only a comment:comment']],
    ['cache "A" #x at 4,5', ['cache:kind', '"A":text', '#x:id', 'at:word', '4,5:value']],
  ])('finds the parts of %j', (line, expected) => {
    const found = parts(line).map(([text, role]) => `${text}:${role}`);
    const wanted = expected.flatMap((part) =>
      part === 'load balancer' ? ['load:kind', 'balancer:kind'] : [part],
    );
    expect(found).toEqual(wanted);
  });
});

describe('holdsLines', () => {
  it.each([
    ['zone a', true],
    ['  private network Inner', true],
    ['service API', false],
    ['zone -> API', false],
    ['', false],
  ])('tells of %j whether lines stand below it', (line, expected) => {
    expect(holdsLines(line)).toBe(expected);
  });
});
