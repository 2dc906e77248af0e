const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9 };

const BYTES: Readonly<Record<string, number>> = {
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  t: 1e12,
  tb: 1e12,
  pb: 1e15,
};

/** In milliseconds. */
const TIMES: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1e3,
  sec: 1e3,
  m: 6e4,
  min: 6e4,
  h: 3.6e6,
  d: 8.64e7,
  day: 8.64e7,
  days: 8.64e7,
};

/** More digits than this come from reckoning with binary fractions, not from what was typed. */
const DIGITS = 12;

/** A number with what was typed after it, in the unit of its field; null when the two do not go together. */
export function inUnit(number: number, suffix: string, unit: string): number | null {
  const [typed, own] = [suffix.toLowerCase(), unit.toLowerCase()];
  if (typed === '' || typed === own) return number;
  if (own === 'share' && typed === '%') return scaled(number, 1, 100);
  const scale = [BYTES, TIMES].find((units) => own in units);
  if (scale) return scaled(number, scale[typed], scale[own]);
  // "10k", and "10k/s" where that is the unit.
  const magnitude = own !== '' && typed.endsWith(own) ? typed.slice(0, -own.length).trim() : typed;
  return scaled(number, MAGNITUDES[magnitude], 1);
}

function scaled(number: number, from: number | undefined, to: number | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  return Number(((number * from) / to).toPrecision(DIGITS));
}
