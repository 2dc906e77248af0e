import { describe, expect, it } from 'vitest';
import { GLYPHS } from '#shared/design/glyphs';
import { EMPTY_DESIGN } from '#shared/design/schema';
import { readSvg } from '#shared/exchange/svg/read';
import { fittedText, textWidth } from '#shared/exchange/svg/text-width';
import { writeSvg } from '#shared/exchange/svg/write';
import { design } from '../../helpers/design-builder';
import { parseXml } from '../../helpers/well-formed-xml';

const drawn = design()
  .component('api', 'service', { replicas: 3 })
  .component('db', 'sql-database')
  .component('copy', 'sql-database')
  .component('jobs', 'queue')
  .connect('api', 'db', { label: 'reads & writes' })
  .connect('api', 'jobs')
  .connect('db', 'copy')
  .boundary('outer', 'region', { width: 900, height: 400 })
  .boundary('inner', 'zone', { width: 300, height: 200, parent: 'outer' })
  .build();

const options = { theme: 'light', title: 'Shop <1>', problem: null } as const;

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('the picture of a design', () => {
  const svg = writeSvg(drawn, options);

  it('draws every component with its glyph, name and second line', () => {
    for (const kind of ['service', 'sql-database', 'queue'] as const) {
      expect(svg).toContain(`d="${GLYPHS[kind]}"`);
    }
    expect(svg).toContain('>api</text>');
    expect(svg).toContain('>x3</text>');
  });

  it('draws the modes of connections apart', () => {
    expect(occurrences(svg, 'marker-end=')).toBe(3);
    expect(occurrences(svg, 'stroke-dasharray="6 4"')).toBe(1);
    expect(occurrences(svg, 'stroke-dasharray="1 4"')).toBe(1);
  });

  it('draws frames first, outer ones before inner ones, and labels over all lines', () => {
    const order = [
      '>outer</text>',
      '>inner</text>',
      'marker-end',
      '>reads &amp; writes<',
      '>api</text>',
    ];
    const places = order.map((part) => svg.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(svg.lastIndexOf('marker-end')).toBeLessThan(svg.indexOf('>reads &amp; writes<'));
  });

  it('has a caption, a description and room around', () => {
    expect(svg).toContain('>Shop &lt;1&gt;</text>');
    expect(svg).toContain('aria-label="Shop &lt;1&gt;: 4 components, 3 connections"');
    expect(svg).toContain('viewBox="-32 -72 964 504"');
  });

  it('looks different on a dark ground, and may have none', () => {
    const dark = writeSvg(drawn, { ...options, theme: 'dark' });
    expect(dark).toContain('fill="#101214"');
    const bare = writeSvg(drawn, { ...options, hasBackground: false });
    expect(bare).not.toContain('#fafaf8');
  });

  it('opens again, unless it was asked not to', () => {
    expect(readSvg(svg)).toMatchObject({ ok: true, value: { design: drawn, title: 'Shop <1>' } });
    const closed = writeSvg(drawn, { ...options, isReopenable: false });
    expect(readSvg(closed)).toMatchObject({ ok: false });
    expect(readSvg('<svg><metadata id="whiteboard-coach-design">%</metadata></svg>').ok).toBe(
      false,
    );
  });

  it('keeps its ids apart from those of other pictures in a page', () => {
    const other = writeSvg(drawn, { ...options, idPrefix: 'second' });
    expect(other).toContain('id="second-arrow"');
    expect(other).toContain('url(#second-arrow)');
    expect(other).not.toContain('#wc-arrow');
  });

  it('of an empty design is still a picture', () => {
    const empty = writeSvg(EMPTY_DESIGN, { ...options, title: '' });
    expect(parseXml(empty)).toHaveProperty('elements');
    expect(empty).toContain('aria-label="0 components, 0 connections"');
  });

  it('leaves out a line whose end is missing', () => {
    const components = Object.fromEntries(
      Object.entries(drawn.components).filter(([id]) => id !== 'db'),
    );
    const svgWithout = writeSvg({ ...drawn, components }, options);
    expect(occurrences(svgWithout, 'marker-end=')).toBe(1);
  });
});

describe('the width of words', () => {
  const type = { sizePx: 11, weight: 400 } as const;

  it('comes from the letters', () => {
    expect(textWidth('iiii', type)).toBeLessThan(textWidth('mmmm', type) / 3);
    expect(textWidth('e\u0301', type)).toBe(textWidth('é', type));
    expect(textWidth('設', type)).toBeGreaterThan(textWidth('m', type));
  });

  it('leaves room for the second lines that matter', () => {
    for (const words of ['x3 · m5.large · 3 zones', 'sync standby · 4 shards', 'LRU · TTL 60 s']) {
      expect(fittedText(words, 125, type)).toBe(words);
    }
  });

  it('cuts whole characters, with an ellipsis', () => {
    expect(fittedText('🙂🙂🙂🙂', 40, type)).toBe('🙂🙂…');
    expect(fittedText('a long name', 30, type)).toBe('a lo…');
  });
});
