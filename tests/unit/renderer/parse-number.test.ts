import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/renderer/ui/parse-number';

test.each([
  ['', null],
  ['  ', null],
  ['42', 42],
  ['1 000 000', 1_000_000],
  ['1,500', 1_500],
  ['2_000', 2_000],
  ['.5', 0.5],
  ['1e6', 1_000_000],
  ['-3', -3],
])('"%s" is read as %s', (text, value) => {
  expect(parseNumber(text, {})).toEqual({ value });
});

test.each(['abc', '1,5', '12 ms', '1.2.3', '--1', '0x10', 'Infinity'])(
  '"%s" is not read as a number',
  (text) => {
    expect(parseNumber(text, {})).toEqual({ error: 'Type a number.' });
  },
);

test.each([
  ['1.5', { isInteger: true }, 'Type a whole number.'],
  ['0', { min: 1 }, 'At least 1.'],
  ['101', { max: 100 }, 'At most 100.'],
])('"%s" breaks %j', (text, limits, error) => {
  expect(parseNumber(text, limits)).toEqual({ error });
});
