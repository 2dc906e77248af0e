/** What the chip of a line says: the one flow that it carries, or how many. */
export function flowChip(titles: readonly string[]): string {
  return titles.length === 1 ? (titles[0] ?? '') : `${titles.length} flows`;
}

/** "Carries Redirect, Create": the flows by name; empty when none is named. */
export function carriedWords(titles: readonly string[]): string {
  return titles.length === 0 ? '' : `Carries ${titles.join(', ')}`;
}
