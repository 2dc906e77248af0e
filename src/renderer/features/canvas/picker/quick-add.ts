import { brandName } from '#shared/design/kinds/brands';
import type { ComponentKind } from '#shared/design/kinds/kind';
import { usualNext } from '#shared/design/kinds/usual-next';
import type { PaletteItem } from '../palette/palette-items';
import { normal, search } from '../../../ui/search';

/** What is added when a line of the list is taken. */
export interface QuickAdd {
  readonly item: PaletteItem;
  /** What the typed words call it beyond its kind; null: it is called after its kind. */
  readonly name: string | null;
  readonly count: number;
}

const MAX_COUNT = 20;

/** "3 services", "3x service": a number, and what there should be as many of. */
const COUNTED = /^(\d{1,2})\s*(?:[x×]\s*|\s)(?=\S)(.*)$/iu;

/**
 * What the typed words can mean, best first: a kind by its name or another word for it ("redis" is a cache called
 * Redis), or a kind with words of one's own before it ("redirect service" is a service called so).
 */
export function quickAdd(items: readonly PaletteItem[], typed: string): QuickAdd[] {
  const { count, words } = counted(typed.trim());
  const meanings = meaningsOf(items, words);
  // One says "3 services".
  const isPlural = count > 1 && meanings.length === 0 && /s$/iu.test(words);
  return (isPlural ? meaningsOf(items, words.slice(0, -1)) : meanings).map((meaning) => ({
    ...meaning,
    count,
  }));
}

type Meaning = Omit<QuickAdd, 'count'>;

function meaningsOf(items: readonly PaletteItem[], words: string): Meaning[] {
  const found = search(items, words);
  return found.length > 0
    ? found.map((item) => ({ item, name: ownName(item, words) }))
    : qualified(items, words);
}

function counted(typed: string): { count: number; words: string } {
  const [, digits, words] = COUNTED.exec(typed) ?? [];
  const count = Number(digits);
  const isCount = words !== undefined && count >= 1 && count <= MAX_COUNT;
  return isCount ? { count, words } : { count: 1, words: typed };
}

/** The brand that was typed in full, if the kind goes by it. */
function ownName(item: PaletteItem, words: string): string | null {
  return item.keywords.some((keyword) => normal(keyword) === normal(words))
    ? brandName(words.trim())
    : null;
}

/** The words split into a name's own part and the longest ending that means a kind. */
function qualified(items: readonly PaletteItem[], words: string): Meaning[] {
  const parts = words.split(/\s+/u);
  for (let split = 1; split < parts.length; split += 1) {
    const own = parts.slice(0, split).join(' ');
    const ending = parts.slice(split).join(' ');
    const found = search(items, ending);
    if (found.length > 0) {
      return found.map((item) => ({ item, name: capitalised(`${own} ${kindWord(item, ending)}`) }));
    }
  }
  return [];
}

/** How a name ends that ends with a kind: as it was typed in full, or else the kind's label. */
function kindWord(item: PaletteItem, ending: string): string {
  if (normal(item.label) === normal(ending)) return ending;
  const isAlias = item.keywords.some((keyword) => normal(keyword) === normal(ending));
  if (isAlias) return brandName(ending) ?? ending;
  const keepsCapital = /^\S+[A-Z]/u.test(item.label);
  return keepsCapital ? item.label : item.label.charAt(0).toLowerCase() + item.label.slice(1);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The items with what usually follows a kind first; those that do not keep their order. */
export function usualFirst(items: readonly PaletteItem[], kind: ComponentKind): PaletteItem[] {
  const usual = usualNext(kind).flatMap(
    (next) => items.find((item) => item.type === 'component' && item.kind === next) ?? [],
  );
  return [...usual, ...items.filter((item) => !usual.includes(item))];
}
