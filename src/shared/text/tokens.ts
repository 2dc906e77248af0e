import { lemmasOf } from './lemmas';

/**
 * What stands between a token and the one before it, weakest first. A dash between spaces counts as a colon, an arrow as
 * a bracket: both sides belong to one sentence, but no phrase reaches across.
 */
export type Separator = 'none' | 'comma' | 'colon' | 'bracket' | 'break';

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
/** With the letter of its scale: "10k", "5M". */
const NUMBER = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:[eE][+-]?\p{Nd}+|[kKmMbB])(?![\p{L}\p{N}]))?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?`;
const SHORTHAND = String.raw`[wW]\/[oO]?(?![\p{L}\p{N}])|[bB]\/[cC](?![\p{L}\p{N}])|%`;
const TOKEN = new RegExp(`${ORDINAL}|${NUMBER}|${SHORTHAND}|${WORD}`, 'gu');

/** What is written short, or without its apostrophe. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  '%': 'percent',
  'w/o': 'without',
  'w/': 'with',
  'b/c': 'because',
  ...Object.fromEntries(
    (
      "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't " +
      "wouldn't"
    )
      .split(' ')
      .map((word) => [word.replace("'", ''), word]),
  ),
};

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
      isNumber: /^\p{Nd}+(?:[.,ekmb]|$)/u.test(word) || NUMBER_WORDS.has(word),
      separatorBefore: separatorIn(text.slice(end, match.index)),
      start: match.index,
      end: match.index + written.length,
    });
    end = match.index + written.length;
  }
  return tokens;
}

function normalise(written: string): string {
  const word = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/, '');
  return Object.hasOwn(LONG_FORMS, word) ? (LONG_FORMS[word] ?? word) : word;
}

function separatorIn(gap: string): Separator {
  if (/[.!?;\n•|]/u.test(gap)) return 'break';
  if (/[()[\]{}→]|[-=]>/u.test(gap)) return 'bracket';
  if ((gap.includes(':') && gap !== ':') || /[–—]|\s-+\s/u.test(gap)) return 'colon';
  return gap.includes(',') ? 'comma' : 'none';
}
