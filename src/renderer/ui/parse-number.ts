export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isInteger?: boolean | undefined;
}

type ParsedNumber = { readonly value: number | null } | { readonly error: string };

/** What was typed into a number field: empty is null; thousands may be grouped by spaces, commas or underscores. */
export function parseNumber(text: string, limits: NumberLimits): ParsedNumber {
  const digits = text.trim().replace(/(?<=\d)[\s,_](?=\d{3}(?!\d))/g, '');
  if (digits === '') return { value: null };
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) {
    return { error: 'Type a number.' };
  }
  const value = Number(digits);
  const { min, max, isInteger } = limits;
  if (isInteger && !Number.isInteger(value)) {
    return { error: 'Type a whole number.' };
  }
  if (min !== undefined && value < min) return { error: `At least ${min}.` };
  if (max !== undefined && value > max) return { error: `At most ${max}.` };
  return { value };
}
