/** `a`, `a and b`, `a, b and c`; or with `or`. */
export function inWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The first few, and how many more there are: `a, b, c and 4 more`. */
export function inFewWords(items: readonly string[], most = 3): string {
  const more = items.length - most;
  return inWords(more > 1 ? [...items.slice(0, most), `${more} more`] : items);
}
