import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asciiJson, fromBase64, toBase64 } from '#shared/exchange/ascii';
import { embedDesignInPng, readPng } from '#shared/exchange/png/design-in-png';
import { insertPngText, readPngText } from '#shared/exchange/png/png-text';
import { readSvg } from '#shared/exchange/svg/read';
import { fittedText, textWidth } from '#shared/exchange/svg/text-width';
import { writeSvg } from '#shared/exchange/svg/write';
import { anyDesign, anyName } from '../helpers/design-arbitrary';
import fc from '../helpers/property';
import { parseXml } from '../helpers/well-formed-xml';

const theme = fc.constantFrom('light' as const, 'dark' as const);

describe('the SVG of any design', () => {
  it('is well-formed, holds no element of the user, and opens again', () => {
    fc.assert(
      fc.property(anyDesign, anyName, theme, (design, title, colours) => {
        const meta = { problem: null, title };
        const svg = writeSvg(design, { ...meta, theme: colours });
        const parsed = parseXml(svg);
        expect(parsed).not.toHaveProperty('fault');
        const known = 'svg metadata defs marker path rect text title g'.split(' ');
        if ('elements' in parsed) {
          expect(parsed.elements.filter((name) => !known.includes(name))).toEqual([]);
        }
        expect(readSvg(svg)).toEqual({ ok: true, value: { design, ...meta, warnings: [] } });
        expect(writeSvg(design, { ...meta, theme: colours })).toBe(svg);
      }),
    );
  });

  it('fits words into their room', () => {
    const type = { sizePx: 13, weight: 500 } as const;
    fc.assert(
      fc.property(anyName, fc.integer({ min: 20, max: 300 }), (name, width) => {
        expect(textWidth(fittedText(name, width, type), type)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

/** A whole PNG of one pixel, made with another implementation of the check sum. */
function onePixel(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const ascii = fc.string({
  unit: fc.integer({ min: 1, max: 126 }).map((code) => String.fromCharCode(code)),
});

describe('the PNG of any design', () => {
  it('opens again, also after being written twice', () => {
    fc.assert(
      fc.property(anyDesign, anyDesign, anyName, (first, design, title) => {
        const meta = { problem: null, title };
        const once = embedDesignInPng(onePixel(), first, meta);
        const twice = once && embedDesignInPng(once, design, meta);
        if (!twice) throw new Error('The picture was refused');
        expect(readPng(twice)).toEqual({ ok: true, value: { design, ...meta, warnings: [] } });
      }),
    );
  });

  it('keeps texts under their keywords, and the picture as it was', () => {
    fc.assert(
      fc.property(ascii, ascii, (one, other) => {
        const first = insertPngText(onePixel(), 'one', one);
        const both = first && insertPngText(first, 'other', other);
        if (!both) throw new Error('The picture was refused');
        expect(readPngText(both, 'one')).toBe(one);
        expect(readPngText(both, 'other')).toBe(other);
        expect(readPngText(both, 'third')).toBe(null);
        expect(both.length - onePixel().length).toBe(one.length + other.length + 2 * 13 + 8);
      }),
    );
  });

  it('that is damaged or something else is refused', () => {
    const whole = embedDesignInPng(
      onePixel(),
      { components: {}, connections: {}, boundaries: {} },
      { problem: null, title: '' },
    );
    if (!whole) throw new Error('The picture was refused');
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const damaged = Uint8Array.from(whole, (byte, index) =>
            index === at ? byte ^ change : byte,
          );
          expect(readPng(damaged).ok).toBe(false);
          expect(readPng(whole.subarray(0, at)).ok).toBe(false);
          expect(insertPngText(damaged, 'k', 'text')).toBe(null);
        },
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(readPng(bytes).ok).toBe(false);
        expect(insertPngText(bytes, 'k', 'text')).toBe(null);
      }),
    );
  });
});

describe('base64', () => {
  it('agrees with Node, and comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = asciiJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(toBase64(text)).toBe(Buffer.from(text, 'latin1').toString('base64'));
        expect(fromBase64(toBase64(text))).toBe(text);
      }),
    );
    expect(fromBase64('not base64!')).toBe(null);
  });
});
