import { inUnit } from './number-suffix';

export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isInteger?: boolean | undefined;
  /** What the number counts: `ms`, `GB`, `/s`. */
  readonly unit?: string | undefined;
}

type ParsedNumber = { readonly value: number | null } | { readonly error: string };

const NUMBER_AND_SUFFIX = /^(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(\D*)$/i;

/**
 * What was typed into a number field: empty is null; thousands may be grouped by spaces, commas or underscores; `10k`
 * and `1.5M` are large numbers, and where there is a unit, a related one is converted (`2 min` is 120 s).
 */
export function parseNumber(text: string, limits: NumberLimits): ParsedNumber {
  const digits = text.trim().replace(/(?<=\d)[\s,_](?=\d{3}(?!\d))/g, '');
  if (digits === '') return { value: null };
  const { min, max, isInteger, unit = '' } = limits;
  const [, number, suffix = ''] = NUMBER_AND_SUFFIX.exec(digits) ?? [];
  const value = number === undefined ? null : inUnit(Number(number), suffix.trim(), unit);
  if (value === null) return { error: 'Type a number.' };
  if (isInteger && !Number.isInteger(value)) {
    return { error: 'Type a whole number.' };
  }
  const isLow = min !== undefined && value < min;
  const isHigh = max !== undefined && value > max;
  return isLow || isHigh ? { error: rangeWords(isLow, limits) } : { value };
}

/** Limits above this only say that there is one; nobody needs to read them unless they are broken. */
const LARGEST_SHOWN = 1_000_000_000;
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

function rangeWords(isLow: boolean, { min, max, unit }: NumberLimits): string {
  const end = unit ? ` ${unit}.` : '.';
  const isRange = min !== undefined && max !== undefined && max < LARGEST_SHOWN;
  if (isRange) return `${GROUPED.format(min)} to ${GROUPED.format(max)}${end}`;
  return isLow
    ? `At least ${GROUPED.format(min ?? 0)}${end}`
    : `At most ${GROUPED.format(max ?? 0)}${end}`;
}
