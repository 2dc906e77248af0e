import {
  SECONDS_PER_DAY,
  SECONDS_PER_MONTH,
  SECONDS_PER_YEAR,
  unitTextOf,
  type Quantity,
} from './quantity';

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
const SPANS = [
  [SECONDS_PER_YEAR, 'year'],
  [SECONDS_PER_DAY, 'day'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'us'],
  [1e-9, 'ns'],
] as const;
const LARGEST_IN_WORDS = 1e18;

/** A quantity as the sheet shows it: `38 /s`, `3.0 TB`. The dimension must be one that the sheet knows. */
export function displayOf(quantity: Quantity): string {
  const { value } = quantity;
  switch (unitTextOf(quantity)) {
    case '/s':
      return rate(value);
    case 'B':
      return data(value);
    case 'B/s':
      return `${data(value)}/s`;
    case 's':
      return span(value);
    case '$':
      return dollars(value);
    case '$/s':
      return `${dollars(value * SECONDS_PER_MONTH)} /month`;
    case '$/B':
      return `${dollars(value * 1e9)} /GB`;
    case '$/B/s':
      return `${dollars(value * 1e9 * SECONDS_PER_MONTH)} /GB/month`;
    default:
      return count(value);
  }
}

/** The same per day or in bits, where people also think of it so; null elsewhere. */
export function alternativeOf(quantity: Quantity): string | null {
  const perDay = quantity.value * SECONDS_PER_DAY;
  switch (unitTextOf(quantity)) {
    case '/s':
      return `${count(perDay)} a day`;
    case 'B/s':
      return `${data(perDay)} a day, ${scaled(quantity.value * 8, DATA_PREFIXES, 'b')}/s`;
    default:
      return null;
  }
}

/** A share in percent, with as many digits as nines need: `99.95 %`. */
export function percentDisplay(share: number): string {
  return `${trimmed((share * 100).toPrecision(6))} %`;
}

export function numberDisplay(value: number): string {
  return count(value);
}

function count(value: number): string {
  const size = Math.abs(value);
  if (size >= LARGEST_IN_WORDS) return value.toExponential(2).replace('e+', 'e');
  const word = COUNT_WORDS.find(([factor]) => rounded(size) >= factor);
  return word ? `${shortNumber(value / word[0])} ${word[1]}` : shortNumber(value);
}

function rate(value: number): string {
  const prefix = RATE_PREFIXES.find(([from]) => rounded(Math.abs(value)) >= from);
  if (!prefix) return `${shortNumber(value)} /s`;
  const factor = prefix[1] === 'k' ? 1e3 : prefix[0];
  return `${shortNumber(value / factor)} ${prefix[1]}/s`;
}

function data(value: number): string {
  return scaled(value, DATA_PREFIXES, 'B');
}

function scaled(
  value: number,
  prefixes: readonly (readonly [number, string])[],
  unit: string,
): string {
  const prefix = prefixes.find(([factor]) => rounded(Math.abs(value)) >= factor);
  return prefix
    ? `${shortNumber(value / prefix[0])} ${prefix[1]}${unit}`
    : `${shortNumber(value)} ${unit}`;
}

function span(value: number): string {
  const size = Math.abs(value);
  const [factor, unit] = SPANS.find(([from]) => rounded(size) >= from) ?? [1, 's'];
  const number = shortNumber(value / factor);
  const isPlural = number !== '1' && (unit === 'year' || unit === 'day');
  return `${number} ${unit}${isPlural ? 's' : ''}`;
}

function dollars(value: number): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  return `${sign}$${size >= 1e6 ? count(size) : shortNumber(size)}`;
}

/** Three significant digits with thousands separators; whole numbers below a million as they are. */
function shortNumber(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e6) return grouped(String(value));
  if (size >= 1e6 || size < 1e-4) return trimmed(value.toPrecision(3)).replace('e+', 'e');
  const short = rounded(value);
  const isExact = Math.abs(short - value) <= size * 1e-9;
  // A rounded 3 is shown as 3.0, so that it does not look exact.
  if (!isExact && Number.isInteger(short) && Math.abs(short) < 10) return short.toFixed(1);
  return grouped(trimmed(short.toPrecision(15)));
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function trimmed(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+(?=$|e)/, '') : number;
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const withSeparators = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? withSeparators : `${withSeparators}.${fraction}`;
}
