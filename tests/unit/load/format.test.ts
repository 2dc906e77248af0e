import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatAvailability,
  formatBytes,
  formatMilliseconds,
  formatMoney,
  formatMultiple,
  formatPercent,
  formatRate,
  formatSeconds,
} from '#shared/load/format';
import { bytes, milliseconds, perSecond, seconds, share, usdPerMonth } from '#shared/load/units';
import fc from '../../helpers/property';

describe('figures of the model in words', () => {
  test.each([
    [0, '0 /s'],
    [0.031, '0.031 /s'],
    [190, '190 /s'],
    [1_900, '1,900 /s'],
    [19_000, '19 k/s'],
    [2_300_000, '2.3 M/s'],
  ])('%d a second', (value, text) => expect(formatRate(perSecond(value))).toBe(text));

  test.each([
    [0, '0 ms'],
    [1e-9, 'under 0.001 ms'],
    [0.4234, '0.42 ms'],
    [1.26, '1.3 ms'],
    [42.4, '42 ms'],
    [980, '980 ms'],
    [1_234, '1.23 s'],
    [90_000, '1.5 min'],
  ])('%d ms', (value, text) => expect(formatMilliseconds(milliseconds(value))).toBe(text));

  test.each([
    [0, '0 %'],
    [6e-7, 'under 0.001 %'],
    [0.0002, '0.02 %'],
    [0.0734, '7.3 %'],
    [0.94, '94 %'],
    [0.9961, '99.61 %'],
    [0.99999, '99.999 %'],
    [1, '100 %'],
    [2.4, '240 %'],
    [12.5, '1,250 %'],
  ])('%d as a share', (value, text) => expect(formatPercent(share(value))).toBe(text));

  test.each([
    [0.5, '50 %'],
    [0.953, '95.3 %'],
    [0.9995, '99.95 %'],
    [0.99953, '99.953 %'],
    [0.999989, '99.9989 %'],
    [1, '100 %'],
  ])('%d available', (value, text) => expect(formatAvailability(share(value))).toBe(text));

  test.each([
    [0, '$0'],
    [0.003, 'under $0.01'],
    [4.2, '$4.20'],
    [61.4, '$61'],
    [2_310.4, '$2,310'],
    [1_234_567, '$1.23 million'],
  ])('%d dollars', (value, text) => expect(formatMoney(usdPerMonth(value))).toBe(text));

  test('times, sizes, ages and amounts', () => {
    expect([0.1, 1.06, 10, 37.4].map(formatMultiple)).toEqual(['x0.1', 'x1.06', 'x10', 'x37.4']);
    expect(formatBytes(bytes(3.04e12))).toBe('3.04 TB');
    expect(formatSeconds(seconds(0))).toBe('at once');
    expect(formatSeconds(seconds(300))).toBe('5 min');
    expect(formatAmount(16e9, 'B')).toBe('16 GB');
    expect(formatAmount(1.25e8, 'B/s')).toBe('125 MB/s');
    expect(formatAmount(4_000, '/s')).toBe('4,000 /s');
    expect(formatAmount(12, '')).toBe('12');
  });

  test('what is not quite all is never shown as all, nor something as nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (part) => {
        for (const text of [formatAvailability(share(part)), formatPercent(share(part))]) {
          const number = Number.parseFloat(text.replace('under ', ''));
          expect(number).toBeGreaterThan(0);
          expect(number).toBeLessThan(100);
        }
      }),
    );
  });
});
