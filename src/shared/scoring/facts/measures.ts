import { recalled } from '../../lib/memoised';

/** Numbers with units in the candidate's own writing: `p99 <= 100 ms`, `99.99 %`, `5 years`, `four nines`. */

export interface Measure {
  readonly value: number;
  /** One of the units below; empty for a plain number. */
  readonly unit: string;
}

/** Each unit with its dimension and its size in the first unit of that dimension. */
const UNITS: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  ms: ['time', 1],
  s: ['time', 1_000],
  min: ['time', 60_000],
  hour: ['time', 3_600_000],
  day: ['time', 86_400_000],
  week: ['time', 604_800_000],
  month: ['time', 2_629_800_000],
  year: ['time', 31_557_600_000],
  '%': ['share', 1],
  '': ['count', 1],
  '/s': ['rate', 1],
  B: ['size', 1],
  KB: ['size', 1e3],
  MB: ['size', 1e6],
  GB: ['size', 1e9],
  TB: ['size', 1e12],
  PB: ['size', 1e15],
};

const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ms|msec|millis|milliseconds?)$/i, 'ms'],
  [/^(?:s|sec|secs|seconds?)$/i, 's'],
  [/^(?:min|mins|minutes?)$/i, 'min'],
  [/^(?:h|hrs?|hours?)$/i, 'hour'],
  [/^(?:d|days?)$/i, 'day'],
  [/^(?:weeks?)$/i, 'week'],
  [/^(?:months?)$/i, 'month'],
  [/^(?:y|yrs?|years?)$/i, 'year'],
  [/^(?:%|percent)$/i, '%'],
  [/^(?:\/s(?:ec)?|r(?:eq(?:uests?)?)?(?:p|\/)s(?:ec)?|qps|tps|per sec(?:ond)?)$/i, '/s'],
  [/^(?:B|bytes?)$/, 'B'],
  [/^(?:[kK]i?B)$/, 'KB'],
  [/^(?:Mi?B)$/, 'MB'],
  [/^(?:Gi?B)$/, 'GB'],
  [/^(?:Ti?B)$/, 'TB'],
  [/^(?:Pi?B)$/, 'PB'],
];

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};

const NINES: Readonly<Record<string, number>> = {
  two: 99,
  2: 99,
  three: 99.9,
  3: 99.9,
  four: 99.99,
  4: 99.99,
  five: 99.999,
  5: 99.999,
  eleven: 99.999999999,
  11: 99.999999999,
};

/** "five years", "a minute". */
const IN_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  hundred: 100,
};
const WORDS_WITH_UNIT = new RegExp(
  String.raw`\b(${Object.keys(IN_WORDS).join('|')})[\s-]+(milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?|percent)\b`,
  'gi',
);

const NUMBER =
  /(?<![\p{L}\d.])(\d[\d,_]*(?:\.\d+)?)\s*(?:(k|m|b|thousand|million|billion)(?![\p{L}]))?\s*(%|\/s(?:ec)?\b|per sec(?:ond)?\b|req(?:uests?)?\/s(?:ec)?\b|\p{L}+)?/giu;

/** "400 pages/s", "1B pages a month", "100k checks per second": things over time are a rate as well as a number. */
const RATE =
  /(?<![\p{L}\d.])(\d[\d,_]*(?:\.\d+)?)\s*(?:(k|m|b|thousand|million|billion)(?![\p{L}]))?((?:\s+(?!(?:a|an|per|each|every|in)\b)[\p{L}-]+){0,3})\s*(?:\/|\b(?:per|an?|each|every|in a)\s)\s*(s|sec|seconds?|min|minutes?|h|hour|d|day|week|month|year)\b/giu;

function ratesIn(text: string): Measure[] {
  return [...text.matchAll(RATE)].flatMap(([, digits = '', scale, things = '', period = '']) => {
    const isOfThings = things
      .trim()
      .split(/\s+/u)
      .every((word) => unitNamed(word) === null);
    const size = UNITS[unitNamed(period) ?? '']?.[1];
    if (!isOfThings || size === undefined) return [];
    const count =
      Number(digits.replaceAll(/[,_]/g, '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    return Number.isFinite(count) ? [{ value: (count * MS_PER_SECOND) / size, unit: '/s' }] : [];
  });
}
const MS_PER_SECOND = 1_000;

/** "a billion" is a number too. */
function withDigits(text: string): string {
  return text.replaceAll(/\b(?:an?|one)(?=\s+(?:thousand|million|billion)\b)/giu, '1');
}

export const measuresIn = recalled((written): readonly Measure[] => {
  const text = withDigits(written);
  const measures: Measure[] = [];
  for (const [, digits = '', scale, word = ''] of text.matchAll(NUMBER)) {
    const number = Number(digits.replaceAll(/[,_]/g, ''));
    if (!Number.isFinite(number)) continue;
    measures.push({
      value: number * (SCALES[scale?.toLowerCase() ?? ''] ?? 1),
      unit: unitNamed(word) ?? '',
    });
  }
  for (const [, count = '', unit = ''] of text.matchAll(WORDS_WITH_UNIT)) {
    measures.push({ value: IN_WORDS[count.toLowerCase()] ?? 0, unit: unitNamed(unit) ?? '' });
  }
  for (const [, count = ''] of text.matchAll(/\b(\w+)[\s-]*(?:nines|9s|9's)\b/gi)) {
    if (!Object.hasOwn(NINES, count.toLowerCase())) continue;
    measures.push({ value: NINES[count.toLowerCase()] ?? 0, unit: '%' });
  }
  const rates = ratesIn(text).filter(
    (rate) => !measures.some(({ value, unit }) => unit === rate.unit && value === rate.value),
  );
  return [...measures, ...rates];
});

/** The value in another unit; null when the two do not measure the same thing or the unit is not known. */
export function inUnit(measure: Measure, unit: string): number | null {
  const from = UNITS[measure.unit];
  const to = UNITS[unitNamed(unit) ?? unit];
  if (!from || !to || from[0] !== to[0]) return null;
  return (measure.value * from[1]) / to[1];
}

function unitNamed(word: string): string | null {
  return ALIASES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
