import {
  countText,
  dataText,
  dollarsText,
  rateText,
  shortNumber,
  spanText,
} from '../lib/number-text';
import type { Bytes, Count, Milliseconds, PerSecond, Seconds, Share, UsdPerMonth } from './units';

/**
 * The figures of a result in words, the same on the canvas, in the panels, in explanations and in the terminal. What
 * could not be computed (null) is the caller's to word.
 */

/** For a figure that is null, where there is room for words. */
export const NOT_COMPUTED = 'not computed';

/** `190 /s`, `19 k/s` */
export function formatRate(rate: PerSecond): string {
  return rateText(rate);
}

/** `0.42 ms`, `42 ms`, `1.2 s`; less than a microsecond is `under 0.001 ms`. */
export function formatMilliseconds(time: Milliseconds): string {
  if (time > 0 && time < 0.001) return 'under 0.001 ms';
  return time < 1 ? `${twoDigits(time)} ms` : spanText(withTwoDigits(time) / 1_000);
}

/** `5 s`, `3 days`; 0 is "at once". */
export function formatSeconds(time: Seconds): string {
  return time === 0 ? 'at once' : spanText(withTwoDigits(time));
}

/** A part of a whole or a utilisation: `0.02 %`, `94 %`, `240 %`; what is not quite all is never rounded to all. */
export function formatPercent(share: Share): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.001) return 'under 0.001 %';
  if (percent > 99 && percent < 100) return `${nines(percent)} %`;
  return `${percent < 100 ? twoDigits(percent) : shortNumber(Math.round(percent))} %`;
}

/** The first two digits after the nines are kept: `99.953 %`. Up to 90 % like every share. */
export function formatAvailability(availability: Share): string {
  const percent = availability * 100;
  return percent > 90 && percent < 100 ? `${nines(percent)} %` : formatPercent(availability);
}

/** `500 B`, `3.0 TB` */
export function formatBytes(size: Bytes): string {
  return dataText(size);
}

/** `12`, `1.5 million` */
export function formatCount(number: Count): string {
  return countText(number);
}

/** What is paid: cents only below ten dollars. `$2,310`, `$4.20`, `$0.03` */
export function formatMoney(cost: UsdPerMonth): string {
  if (cost > 0 && cost < 0.01) return 'under $0.01';
  return cost < 10 && !Number.isInteger(cost)
    ? `$${cost.toFixed(2)}`
    : dollarsText(cost < 1e6 ? Math.round(cost) : cost);
}

/** How many times something: `x0.1`, `x1.06`, `x12` */
export function formatMultiple(times: number): string {
  return `x${shortNumber(times)}`;
}

/** An amount in the unit that a resource is counted in: `/s`, `B`, `B/s`, or none. */
export function formatAmount(value: number, unit: string): string {
  switch (unit) {
    case '/s':
      return rateText(value);
    case 'B':
      return dataText(value);
    case 'B/s':
      return `${dataText(value)}/s`;
    default:
      return unit === '' ? countText(value) : `${countText(value)} ${unit}`;
  }
}

/** More digits than this come from binary fractions. */
const EXACT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });

/** What a person or the table of constants set, with all its digits: `1,000 /s`, `0.9995`. */
export function formatExact(value: number, unit: string): string {
  return unit === '' || unit === 'share' ? EXACT.format(value) : `${EXACT.format(value)} ${unit}`;
}

/** Just below 100: two digits of what is missing, cut off rather than rounded up to a nine that is not there. */
function nines(percent: number): string {
  const missing = 100 - percent;
  const digits = Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(missing))));
  const factor = 10 ** digits;
  // What stands before the digits that are kept comes from binary fractions: 99.95 is 99.949999...
  const cut = Math.floor(Number((percent * factor).toPrecision(14))) / factor;
  return String(cut);
}

function twoDigits(value: number): string {
  return shortNumber(withTwoDigits(value));
}

/** Two significant digits; whole numbers of more digits as they are. */
function withTwoDigits(value: number): number {
  return Math.abs(value) >= 10 ? Math.round(value) : Number(value.toPrecision(2));
}
