import { describe, expect, it } from 'vitest';
import { loadEstimator } from '#shared/estimation/load-estimator';

const estimator = await loadEstimator();

const DAY = 86_400;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

describe('expressions as candidates type them', () => {
  it.each<[expression: string, value: number, unit: string, display: string]>([
    // Counts and scales
    ['5', 5, '', '5'],
    ['100M', 1e8, '', '100 million'],
    ['100 M', 1e8, '', '100 million'],
    ['5k', 5_000, '', '5,000'],
    ['5K', 5_000, '', '5,000'],
    ['100 million', 1e8, '', '100 million'],
    ['1.5 billion users', 1.5e9, '', '1.5 billion'],
    ['6B links', 6e9, '', '6 billion'],
    ['100m users', 1e8, '', '100 million'],
    ['2bn', 2e9, '', '2 billion'],
    ['1e8', 1e8, '', '100 million'],
    ['1,000,000', 1e6, '', '1 million'],
    ['1 000 000', 1e6, '', '1 million'],
    ["1'000'000", 1e6, '', '1 million'],
    ['86_400', 86_400, '', '86,400'],
    ['10^6', 1e6, '', '1 million'],
    ['62^7', 3_521_614_606_208, '', '3.52 trillion'],
    ['62**6', 56_800_235_584, '', '56.8 billion'],
    ['2^3^2', 512, '', '512'],
    ['-(3 - 5)', 2, '', '2'],
    ['20% of 3.3e8', 6.6e7, '', '66 million'],
    ['5 x 3', 15, '', '15'],
    ['3 × 4 ÷ 6', 2, '', '2'],
    ['5x', 5, '', '5'],
    ['~100M', 1e8, '', '100 million'],
    ['10 / 3', 10 / 3, '', '3.33'],
    ['1 / 3500', 1 / 3500, '', '0.000286'],
    // Rates
    ['100M / month', 1e8 / MONTH, '/s', '38 /s'],
    ['100M per month', 1e8 / MONTH, '/s', '38 /s'],
    ['100M a month', 1e8 / MONTH, '/s', '38 /s'],
    ['100 million urls each month', 1e8 / MONTH, '/s', '38 /s'],
    ['100M urls/month * 100', 1e10 / MONTH, '/s', '3,800 /s'],
    ['500K * 40 / day', 2e7 / DAY, '/s', '231 /s'],
    ['40 messages per user per day * 500k users', 2e7 / DAY, '/s', '231 /s'],
    ['100M / 30 days', 1e8 / (30 * DAY), '/s', '38.6 /s'],
    ['19k rps', 19_000, '/s', '19 k/s'],
    ['200 req/s', 200, '/s', '200 /s'],
    ['3.8k qps * 5', 19_000, '/s', '19 k/s'],
    ['868,000 requests per second', 868_000, '/s', '868 k/s'],
    ['1 per minute', 1 / 60, '/s', '0.0167 /s'],
    ['2 ops', 2, '/s', '2 /s'],
    // Data
    ['500 B', 500, 'B', '500 B'],
    ['500 bytes', 500, 'B', '500 B'],
    ['1KB', 1e3, 'B', '1 kB'],
    ['1 kb', 1e3, 'B', '1 kB'],
    ['4 KiB', 4_096, 'B', '4.1 kB'],
    ['300 MB', 3e8, 'B', '300 MB'],
    ['10^6 B', 1e6, 'B', '1 MB'],
    ['8 Mb', 1e6, 'B', '1 MB'],
    ['6B links * 500 B', 3e12, 'B', '3 TB'],
    ['100M / month * 5 years * 500 B', (1e8 / MONTH) * 5 * YEAR * 500, 'B', '3.0 TB'],
    ['(1 + 2) GB', 3e9, 'B', '3 GB'],
    ['3 copies * 2 TB', 6e12, 'B', '6 TB'],
    ['1 GB / 500 B', 2e6, '', '2 million'],
    // Data rates
    ['3.8k rps * 500 B', 1.9e6, 'B/s', '1.9 MB/s'],
    ['1 Gbps', 1.25e8, 'B/s', '125 MB/s'],
    ['10 Gb/s', 1.25e9, 'B/s', '1.25 GB/s'],
    ['100 mbps', 1.25e7, 'B/s', '12.5 MB/s'],
    ['50 GB/day', 5e10 / DAY, 'B/s', '579 kB/s'],
    ['5.2M viewers * 4 Mb/s', 2.6e12, 'B/s', '2.6 TB/s'],
    // Time
    ['5 years', 5 * YEAR, 's', '5 years'],
    ['1 year', YEAR, 's', '1 year'],
    ['30 days', 30 * DAY, 's', '30 days'],
    ['90 min', 5_400, 's', '1.5 h'],
    ['100 ms', 0.1, 's', '100 ms'],
    ['150 µs', 1.5e-4, 's', '150 us'],
    ['33 GB / (1 GB/s)', 33, 's', '33 s'],
    // Shares
    ['99.95%', 0.9995, '', '99.95 %'],
    ['99.99 % * 99.95 %', 0.9999 * 0.9995, '', '99.94 %'],
    ['1 - 95%', 0.05, '', '5 %'],
    ['20 % * 10', 2, '', '2'],
    // Money
    ['$0.09 / GB', 9e-11, '$/B', '$0.09 /GB'],
    ['5 TB * $0.09 / GB', 450, '$', '$450'],
    ['12 * 140 USD / month', 1_680 / MONTH, '$/s', '$1,680 /month'],
    ['$0.023 per GB per month', 0.023 / 1e9 / MONTH, '$/B/s', '$0.023 /GB/month'],
    // Functions
    ['ceil(19000 rps / 3000 rps)', 7, '', '7'],
    ['max(1,000)', 1, '', '1'],
    ['max(100, 200)', 200, '', '200'],
    ['max(2 days, 1 week)', 7 * DAY, 's', '7 days'],
    ['log2(1024)', 10, '', '10'],
    ['sqrt(62^6)', 238_328, '', '238,328'],
    // Conversions
    ['3 TB to GB', 3e12, 'B', '3,000 GB'],
    ['100M / month in /day', 1e8 / MONTH, '/s', '3.29 million /day'],
    ['1 Gbps -> MB/s', 1.25e8, 'B/s', '125 MB/s'],
    ['1 / 8 to %', 0.125, '', '12.5 %'],
  ])('%s', (expression, value, unit, display) => {
    const result = estimator.evaluate(expression);
    if (result.status !== 'ok') throw new Error(`${expression}: ${JSON.stringify(result)}`);
    expect(result.value / (value || 1)).toBeCloseTo(1, 9);
    expect([result.unit, result.display]).toEqual([unit, display]);
  });

  it.each([
    ['100M / month', '3.29 million a day'],
    ['1 MB/s', '86.4 GB a day, 8 Mb/s'],
    ['5 GB', null],
  ])('says %s in another way as well', (expression, alternative) => {
    expect(estimator.evaluate(expression)).toMatchObject({ status: 'ok', alternative });
  });

  it.each([
    ['5 +', 'Something is missing after “+”.'],
    ['* 5', 'Something is missing before “*”.'],
    ['5 * / 3', 'Something is missing between “*” and “/”.'],
    ['(5 * 3', 'A bracket is not closed.'],
    ['5 * 3)', 'There is one closing bracket too many.'],
    ['()', 'Something is missing after “(”.'],
    ['5 3', 'A sign is missing between “5” and “3”.'],
    ['1,5 GB', 'Write decimals with a point: “1.5”.'],
    ['5m', '“m” can be million or minutes: write M or min.'],
    [
      '5 foobars',
      '“foobars” is not known: give a line that name, or use a unit such as MB, days or /s.',
    ],
    [
      'zeros(3000, 3000)',
      '“zeros” is not known: give a line that name, or use a unit such as MB, days or /s.',
    ],
    ['import("fs")', '“"” does not belong in an expression.'],
    ['[1, 2]', '“[” does not belong in an expression.'],
    ['a; b', '“;” does not belong in an expression.'],
    ['5 GB + 3 days', 'What is added, subtracted or compared must have the same unit.'],
    ['10B * 500 B', 'The result is in B²: if a B stands for billion, write “billion”.'],
    [
      '5 GB * 3 days',
      'The result is in B·s, which measures nothing here: check what is multiplied and divided.',
    ],
    ['1 / 0', 'The result is not a finite number: is something divided by zero?'],
    ['9^9^9^9', 'The result is not a finite number: is something divided by zero?'],
    ['2 ^ (3 days)', 'A function or an exponent takes plain numbers: divide by the unit first.'],
    ['5, 3', 'A comma stands only between the values of a function.'],
    ['3 TB to days', 'The value cannot be shown in days: it has another unit.'],
    ['to GB', '“to” is not known: give a line that name, or use a unit such as MB, days or /s.'],
    ['5 GB to', 'There is nothing to compute.'],
    ['5 = 3', '“=” does not belong in an expression.'],
    ['1.2.3', '“1.2.3” is not a number.'],
    [`${'1+'.repeat(300)}1`, 'An expression has at most 500 characters.'],
  ])('explains what is wrong: %s', (expression, message) => {
    expect(estimator.evaluate(expression)).toMatchObject({ status: 'error', message });
  });

  it.each(['', '   ', 'reads ='])('takes "%s" as empty', (expression) => {
    expect(estimator.evaluate(expression).status).toBe('empty');
  });
});
