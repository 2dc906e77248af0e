import { BOUNDARIES } from '../kinds/boundaries';
import { KINDS } from '../kinds/catalog';
import type { BoundaryKind, ComponentKind } from '../kinds/kind';
import { comparable, nearestKind, nearestWord } from '../kinds/nearest';
import type { Token } from './tokens';

export type OutlineKind =
  | { readonly type: 'component'; readonly kind: ComponentKind }
  | { readonly type: 'boundary'; readonly kind: BoundaryKind };

interface KindAtStart {
  readonly kind: OutlineKind;
  /** How many words name it. */
  readonly length: number;
  /** What an unnamed one is called: the label, or the other word that was typed for the kind. */
  readonly usualName: string;
}

interface Word {
  readonly kind: OutlineKind;
  readonly isId: boolean;
  /** null where the kind is called by another word. */
  readonly label: string | null;
}

/** Ids, labels and other words for every kind, in the form in which words are compared; ids win, then labels. */
const WORDS: ReadonlyMap<string, Word> = (() => {
  const all = [
    ...KINDS.map((spec) => ({ spec, kind: { type: 'component', kind: spec.kind } as const })),
    ...BOUNDARIES.map((spec) => ({ spec, kind: { type: 'boundary', kind: spec.kind } as const })),
  ];
  const words = new Map<string, Word>();
  const add = (text: string, word: Word) => {
    const key = comparable(text);
    if (!words.has(key)) words.set(key, word);
  };
  for (const { spec, kind } of all) add(spec.kind, { kind, isId: true, label: spec.label });
  for (const { spec, kind } of all) add(spec.label, { kind, isId: false, label: spec.label });
  for (const { spec, kind } of all) {
    for (const alias of spec.aliases) add(alias, { kind, isId: false, label: null });
  }
  return words;
})();

const MAX_WORDS = Math.max(...[...WORDS.keys()].map((words) => words.split(' ').length));

/**
 * The kind that the first words of a line name. One word that is the id of a kind is that kind, so that what is
 * written can be read; otherwise the most words win, so that an "api gateway" is not an "api".
 */
export function kindAtStart(tokens: readonly Token[]): KindAtStart | null {
  const words: string[] = [];
  for (const token of tokens.slice(0, MAX_WORDS)) {
    if (token.type !== 'word') break;
    words.push(token.text);
  }
  const first = WORDS.get(comparable(words[0] ?? ''));
  if (first?.isId)
    return { kind: first.kind, length: 1, usualName: first.label ?? first.kind.kind };
  for (let length = words.length; length > 0; length -= 1) {
    const typed = words.slice(0, length).join(' ');
    const word = WORDS.get(comparable(typed));
    if (word) return { kind: word.kind, length, usualName: word.label ?? capitalised(typed) };
  }
  return null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The id of the kind whose id, label or other word is most like the text. */
export function kindLike(text: string): string {
  const likely = nearestWord([...WORDS.keys()], comparable(text));
  return (likely === null ? undefined : WORDS.get(likely)?.kind.kind) ?? nearestKind(text);
}
