/** Numbers in words for people: three digits are all that people read, so that is how many there are. */

const COUNT_WORDS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const RATE_PREFIXES = [
  [1e9, 'G'],
  [1e6, 'M'],
  [1e4, 'k'],
] as const;
const DATA_PREFIXES = [
  [1e18, 'E'],
  [1e15, 'P'],
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;
const DAY = 86_400;
const SPANS = [
  [365.25 * DAY, 'year'],
  [DAY, 'day'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'us'],
  [1e-9, 'ns'],
] as const;
const LARGEST_IN_WORDS = 1e18;

/** `1,200`, `1.5 million` */
export function countText(value: number): string {
  const size = Math.abs(value);
  if (size >= LARGEST_IN_WORDS) return value.toExponential(2).replace('e+', 'e');
  const shown = toShownDigits(size);
  const word = COUNT_WORDS.find(([factor]) => shown >= factor);
  return word ? `${shortNumber(value / word[0])} ${word[1]}` : shortNumber(value);
}

/** A rate in 1/s: `38 /s`, `19 k/s`. */
export function rateText(perSecond: number): string {
  const shown = toShownDigits(Math.abs(perSecond));
  const prefix = RATE_PREFIXES.find(([from]) => shown >= from);
  if (!prefix) return `${shortNumber(perSecond)} /s`;
  const factor = prefix[1] === 'k' ? 1e3 : prefix[0];
  return `${shortNumber(perSecond / factor)} ${prefix[1]}/s`;
}

/** `500 B`, `3.0 TB`; with another unit, `500 Mb`. */
export function dataText(amount: number, unit: 'B' | 'b' = 'B'): string {
  const shown = toShownDigits(Math.abs(amount));
  const prefix = DATA_PREFIXES.find(([factor]) => shown >= factor);
  return prefix
    ? `${shortNumber(amount / prefix[0])} ${prefix[1]}${unit}`
    : `${shortNumber(amount)} ${unit}`;
}

/** A length of time in seconds: `250 ms`, `3 days`. */
export function spanText(seconds: number): string {
  const shown = toShownDigits(Math.abs(seconds));
  const [factor, unit] = SPANS.find(([from]) => shown >= from) ?? [1, 's'];
  const number = shortNumber(seconds / factor);
  const isPlural = number !== '1' && (unit === 'year' || unit === 'day');
  return `${number} ${unit}${isPlural ? 's' : ''}`;
}

/** `$2,310`, `$1.2 million` */
export function dollarsText(dollars: number): string {
  const sign = dollars < 0 ? '-' : '';
  const size = Math.abs(dollars);
  return `${sign}$${size >= 1e6 ? countText(size) : shortNumber(size)}`;
}

/** Three significant digits with thousands separators; whole numbers below a million as they are. */
export function shortNumber(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e6) return grouped(String(value));
  if (size >= 1e6 || size < 1e-4) return withoutZeros(value.toPrecision(3)).replace('e+', 'e');
  const short = toShownDigits(value);
  const isExact = Math.abs(short - value) <= size * 1e-9;
  // A rounded 3 is shown as 3.0, so that it does not look exact.
  if (!isExact && Number.isInteger(short) && Math.abs(short) < 10) return short.toFixed(1);
  return grouped(withoutZeros(short.toPrecision(15)));
}

function toShownDigits(value: number): number {
  return Number(value.toPrecision(3));
}

/** `1.50` as `1.5`. */
export function withoutZeros(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+(?=$|e)/, '') : number;
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  if (whole.length < 4) return number;
  const withSeparators = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? withSeparators : `${withSeparators}.${fraction}`;
}
