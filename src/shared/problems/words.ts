/** A group of synonyms written as lists with commas: `words('link, url', 'short code')`. */
export function words(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(',').map((word) => word.trim()));
}

const NEGATORS = words(
  "no, not, never, cannot, can't, don't, doesn't, won't, mustn't, avoid, without",
);

/**
 * What a text may rule out, with the words that rule it out: `denied('lose')` finds "never lose" and "must not be lost".
 * Without them words under a negation do not count.
 */
export function denied(...lists: readonly string[]): string[] {
  return words(...lists).flatMap((word) => NEGATORS.map((negator) => `${negator} ${word}`));
}
