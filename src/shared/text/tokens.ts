import { lemmasOf } from './lemmas';

/** What stands between a token and the one before it; a dash between spaces counts as a colon. */
export type Separator = 'none' | 'comma' | 'colon' | 'break';

/** One word or number of a text. */
export interface Token {
  /** As it stands in the text. */
  readonly written: string;
  /** Lower case, without accents and possessive endings. */
  readonly word: string;
  readonly lemmas: readonly string[];
  readonly isNumber: boolean;
  readonly separatorBefore: Separator;
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const ORDINAL = String.raw`\p{Nd}+(?:st|nd|rd|th)(?![\p{L}\p{N}])`;
const NUMBER = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:[eE][+-]?\p{Nd}+(?![\p{L}\p{N}]))?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?`;
const TOKEN = new RegExp(`${ORDINAL}|${NUMBER}|${WORD}`, 'gu');

const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ' +
    'hundred thousand million billion trillion dozen'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);

/** The words and numbers of a text in order; "100ms" is a number and a word, "read-heavy" two words. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const word = normalise(written);
    tokens.push({
      written,
      word,
      lemmas: lemmasOf(word),
      isNumber: /^\p{Nd}+(?:[.,e]|$)/u.test(word) || NUMBER_WORDS.has(word),
      separatorBefore: separatorIn(text.slice(end, match.index)),
      start: match.index,
      end: match.index + written.length,
    });
    end = match.index + written.length;
  }
  return tokens;
}

function normalise(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/, '');
}

function separatorIn(gap: string): Separator {
  if (/[.!?;\n()[\]{}•|→]/u.test(gap) || gap.includes('->')) return 'break';
  if ((gap.includes(':') && gap !== ':') || /[–—]|\s-+\s/u.test(gap)) return 'colon';
  return gap.includes(',') ? 'comma' : 'none';
}
