/** Something that can be found by typing. */
export interface Searchable {
  readonly label: string;
  /** Other words for it. */
  readonly keywords: readonly string[];
}

/**
 * The items that fit the typed words, best first: name begins with them, a word of the name does, another word for it
 * does, the name or another word contains them, every typed
 * word is somewhere in the name. With nothing typed all items in their own order.
 */
export function search<Item extends Searchable>(items: readonly Item[], typed: string): Item[] {
  const query = normal(typed);
  if (query === '') return [...items];
  return items
    .map((item, index) => ({ item, index, rank: rankOf(item, query) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ item }) => item);
}

const NO_MATCH = 6;

function rankOf(item: Searchable, query: string): number {
  const label = normal(item.label);
  const keywords = item.keywords.map(normal);
  if (label.startsWith(query)) return 0;
  if (label.includes(` ${query}`)) return 1;
  if (keywords.some((word) => word === query)) return 1;
  if (keywords.some((word) => word.startsWith(query))) return 2;
  if (label.includes(query)) return 3;
  if (keywords.some((word) => word.includes(query))) return 4;
  const words = query.split(' ');
  return words.every((word) => label.includes(word)) ? 5 : NO_MATCH;
}

/** Words as they are compared: small letters, single spaces. */
export function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .trim();
}
