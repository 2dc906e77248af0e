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

test.each([
  ['10k', '', 10_000],
  ['1.5M', '', 1_500_000],
  ['2 bn', '/s', 2_000_000_000],
  ['10k/s', '/s', 10_000],
  ['250 ms', 'ms', 250],
  ['2 min', 's', 120],
  ['99.95 %', 'share', 0.9995],
  ['1.5s', 'ms', 1_500],
  ['1 day', 's', 86_400],
  ['2 GB', 'GB', 2],
  ['512 MB', 'GB', 0.512],
  ['10KB', 'B', 10_000],
  ['99.9 %', '%', 99.9],
  ['0.3k', '', 300],
])('"%s" in a field of "%s" is %s', (text, unit, value) => {
  expect(parseNumber(text, { unit })).toEqual({ value });
});

test.each([
  ['2 GB', 's'],
  ['2 min', 'GB'],
  ['5 %', ''],
  ['10kk', ''],
])('"%s" in a field of "%s" is refused', (text, unit) => {
  expect(parseNumber(text, { unit })).toEqual({ error: 'Type a number.' });
});

test.each([
  ['0', { min: 1, max: 10_000, unit: 'ms' }, '1 to 10,000 ms.'],
  ['20k', { min: 1, max: 10_000 }, '1 to 10,000.'],
  ['-1', { min: 0, max: 1e15, unit: 'B' }, 'At least 0 B.'],
])('"%s" outside %j is told the range', (text, limits, error) => {
  expect(parseNumber(text, limits)).toEqual({ error });
});
