import { describe, expect, it } from 'vitest';
import { loadEstimator } from '#shared/estimation/load-estimator';
import fc from '../../helpers/property';

const estimator = await loadEstimator();

/** A sheet from lines as "name: expression". */
function evaluate(...lines: string[]) {
  return estimator.evaluateSheet(
    lines.map((line, index) => {
      const [name = '', expression = ''] = line.split(':').map((part) => part.trim());
      return { id: `l${index + 1}`, name, expression };
    }),
  );
}

const displays = (...lines: string[]) =>
  evaluate(...lines).map((one) =>
    one.status === 'ok' ? one.display : one.status === 'error' ? one.message : '',
  );

describe('the estimation sheet', () => {
  it('computes a shortener from its inputs', () => {
    expect(
      displays(
        'creates: 100M / month',
        'reads: creates * 100',
        'peak: reads * 5',
        'storage: creates * 5 years * 500 B',
        'cache: 20% * reads * 1 day * 500 B',
        'egress: reads * 500 B',
      ),
    ).toEqual(['38 /s', '3,800 /s', '19 k/s', '3.0 TB', '32.9 GB', '1.9 MB/s']);
  });

  it('finds names whatever their capitals, spaces and hyphens', () => {
    expect(
      displays('Peak Reads: 5 rps', ': peak reads * 2', ': PEAK_READS * 2', ': peak-reads * 2'),
    ).toEqual(['5 /s', '10 /s', '10 /s', '10 /s']);
  });

  it('takes a single letter behind a number for the unit, elsewhere for the name', () => {
    expect(displays('d: 4', 'b: 2', ': 8 d / d', ': 500 b * b', 'a: 3', ': 100M a month')).toEqual([
      '4',
      '2',
      '2 days',
      '1 kB',
      '3',
      '38 /s',
    ]);
  });

  it('takes the longest name', () => {
    expect(displays('peak: 2', 'peak reads: 3', ': peak reads * peak')).toEqual(['2', '3', '6']);
  });

  it('tells a name from what is counted behind a number', () => {
    expect(displays('users: 5', ': 100 users * 2', ': users * 2')).toEqual(['5', '200', '10']);
  });

  it('subtracts when only the parts are names', () => {
    expect(displays('all: 9', 'hits: 4', ': all-hits')).toEqual(['9', '4', '5']);
  });

  it('takes the name from before an equals sign', () => {
    expect(displays(': reads = 5 rps', ': reads * 2')).toEqual(['5 /s', '10 /s']);
    expect(displays('reads: reads = 5 rps', ': reads * 2')).toEqual(['5 /s', '10 /s']);
  });

  it('uses later lines too', () => {
    expect(displays('b: a * 2', 'a: 3')).toEqual(['6', '3']);
  });

  it('names what a line uses', () => {
    const results = evaluate('Reads: 5', 'size: 2 B', ': reads * size * reads');
    expect(results.map((one) => one.usesNames)).toEqual([[], [], ['Reads', 'size']]);
  });

  it('keeps percentages through names', () => {
    expect(displays('hit: 95%', 'miss: 1 - hit', ': miss * 19k rps')).toEqual([
      '95 %',
      '5 %',
      '950 /s',
    ]);
  });

  it('names a cycle and leaves the other lines alone', () => {
    expect(displays('a: b + 1', 'b: c', 'c: a', 'd: 5', 'e: e')).toEqual([
      'These lines need each other: a → b → c → a.',
      expect.stringContaining('These lines need each other'),
      expect.stringContaining('These lines need each other'),
      '5',
      '“e” uses itself.',
    ]);
  });

  it('points from a line to the one to mend', () => {
    expect(displays('a: 5 +', 'b: a * 2', 'c:', 'd: c * 2')).toEqual([
      'Something is missing after “+”.',
      '“a” has an error: mend that line first.',
      '',
      '“c” is still empty.',
    ]);
  });

  it.each([
    ['day: 5', '“day” means something else here: choose another name.'],
    ['max: 5', '“max” means something else here: choose another name.'],
    ['5a: 5', 'A name starts with a letter and has letters, digits and underscores.'],
  ])('refuses a name that cannot be used: %s', (line, message) => {
    expect(displays(line)).toEqual([message]);
  });

  it('does not let a line that cannot have its name disturb the others', () => {
    expect(displays('month: 5', 'creates: 100M / month')[1]).toBe('38 /s');
    expect(displays('{*: 5', 'reads: 5 rps')[1]).toBe('5 /s');
  });

  it('refuses a second line of one name', () => {
    expect(displays('a: 1', 'A: 2', ': a')).toEqual([
      '1',
      'Another line is already called “A”.',
      '1',
    ]);
  });

  it('computes a long sheet and refuses a longer one', () => {
    const lines = Array.from(
      { length: 201 },
      (_, index) => `n${index}: ${index === 0 ? '1' : `n${index - 1} + 1`}`,
    );
    const results = displays(...lines);
    expect(results[199]).toBe('200');
    expect(results[200]).toBe('A sheet computes 200 lines; remove some.');
  });

  it('never throws and never gives a value that is not finite', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '5',
      '1e8',
      '100M',
      ' ',
      '/',
      '*',
      '+',
      '-',
      '^',
      '(',
      ')',
      '%',
      ',',
      '$',
      'month',
      'GB',
      'per',
      'x',
      'to',
      'max',
      'log',
      '=',
      'of',
      'users',
      'million',
      '->',
      '.',
      'é',
      '^9',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (pairs) => {
        const lines = pairs.map(([name, expression], index) => ({
          id: `${index}`,
          name,
          expression,
        }));
        const results = estimator.evaluateSheet(lines);
        expect(results.map((one) => one.id)).toEqual(lines.map((one) => one.id));
        for (const one of results)
          if (one.status === 'ok') expect(Number.isFinite(one.value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
