import { describe, expect, test } from 'vitest';
import { linesOf, rowsOf } from '../../../src/renderer/features/interview/lists/lines';

describe('what is pasted into a list', () => {
  test('lines become rows, without bullets, numbers and empty lines', () => {
    const pasted =
      '- Shorten a link\r\n* Redirect\n\n  2. Count clicks  \n• مرحبا 😀\n99.99 % available';
    expect(linesOf(pasted)).toEqual([
      'Shorten a link',
      'Redirect',
      'Count clicks',
      'مرحبا 😀',
      '99.99 % available',
    ]);
  });

  test('a text longer than a row goes on in the next one, cut between words', () => {
    const text = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const rows = rowsOf(text, 2_000);
    expect(rows.every((row) => row.length <= 2_000)).toBe(true);
    expect(rows.join(' ')).toBe(text);
    expect(rows).toHaveLength(4);
  });

  test('a text without spaces is cut, and never through an emoji', () => {
    const rows = rowsOf('😀'.repeat(1_501), 1_001);
    expect(rows.join('')).toBe('😀'.repeat(1_501));
    expect(() => rows.map((row) => encodeURIComponent(row))).not.toThrow();
  });

  test('a text that fits stays as it is, and nothing makes no row', () => {
    expect(rowsOf(' a b ', 10)).toEqual(['a b']);
    expect(rowsOf('   ', 10)).toEqual([]);
  });
});
