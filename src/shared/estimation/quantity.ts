/** A number with its dimension: exponents of bytes, seconds and dollars. All zero is a plain count. */
export interface Quantity {
  /** In bytes, seconds and dollars. */
  readonly value: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly dollars: number;
}

export const SECONDS_PER_DAY = 86_400;
export const SECONDS_PER_MONTH = 30.44 * SECONDS_PER_DAY;
export const SECONDS_PER_YEAR = 365.25 * SECONDS_PER_DAY;

/** What the sheet can show, by dimension; the text is the unit of the value. */
const UNIT_TEXTS: Readonly<Record<string, string>> = {
  '0 0 0': '',
  '0 -1 0': '/s',
  '1 0 0': 'B',
  '1 -1 0': 'B/s',
  '0 1 0': 's',
  '0 0 1': '$',
  '0 -1 1': '$/s',
  '-1 0 1': '$/B',
  '-1 -1 1': '$/B/s',
};

/** The unit in which the value of the quantity stands, or null for a dimension that no estimate has. */
export function unitTextOf({ bytes, seconds, dollars }: Quantity): string | null {
  return UNIT_TEXTS[`${bytes} ${seconds} ${dollars}`] ?? null;
}

/** Any dimension in words, for messages: `B²·s`. */
export function dimensionText({ bytes, seconds, dollars }: Quantity): string {
  const parts = [
    ['B', bytes],
    ['s', seconds],
    ['$', dollars],
  ] as const;
  return parts
    .filter(([, exponent]) => exponent !== 0)
    .map(([symbol, exponent]) => symbol + (exponent === 1 ? '' : superscript(exponent)))
    .join('·');
}

function superscript(exponent: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return String(exponent).replace(/[-.\d]/g, (one) =>
    one === '-' ? '⁻' : one === '.' ? '·' : (digits[Number(one)] ?? one),
  );
}
