import { describe, expect, it } from 'vitest';
import { GLYPH_SIZE, GLYPHS } from '#shared/design/glyphs';
import { COMPONENT_KINDS, FAMILIES } from '#shared/design/kinds/kind';
import { type ColourTheme, FAMILY_TONES } from '#shared/design/tones';

const SURFACES: Record<ColourTheme, string> = { light: '#ffffff', dark: '#16191d' };

describe('glyphs', () => {
  it('draws every kind in a way of its own', () => {
    expect(Object.keys(GLYPHS).toSorted()).toEqual([...COMPONENT_KINDS].toSorted());
    expect(new Set(Object.values(GLYPHS)).size).toBe(COMPONENT_KINDS.length);
  });

  it.each(COMPONENT_KINDS)(
    '%s is plain path data that starts each stroke inside the square',
    (kind) => {
      const path = GLYPHS[kind];
      expect(path).toMatch(/^M[-MmLlHhVvCcSsAaZz0-9. ]+$/);
      const starts = [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)];
      expect(starts.length).toBeGreaterThan(0);
      for (const [, x, y] of starts) {
        expect(Number(x)).toBeGreaterThanOrEqual(2);
        expect(Number(x)).toBeLessThanOrEqual(GLYPH_SIZE - 2);
        expect(Number(y)).toBeGreaterThanOrEqual(2);
        expect(Number(y)).toBeLessThanOrEqual(GLYPH_SIZE - 2);
      }
    },
  );
});

describe('tones', () => {
  it.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      FAMILIES.map((family) => [theme, family] as const),
    ),
  )('in the %s theme %s stands out from the surface and from its soft fill', (theme, family) => {
    const tone = FAMILY_TONES[theme][family];
    expect(contrast(tone.ink, SURFACES[theme])).toBeGreaterThanOrEqual(3);
    expect(contrast(tone.ink, tone.soft)).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2 contrast ratio of two colours given as #rrggbb. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
