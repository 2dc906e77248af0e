/** A group of synonyms written as lists with commas: `words('link, url', 'short code')`. */
export function words(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(',').map((word) => word.trim()));
}
