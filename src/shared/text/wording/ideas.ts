import { prepareText, type PreparedText } from '../match';
import { sentencesIn } from '../sentences';
import { ideasHeld, type Wording } from './wording';

/** An idea that a text holds. */
export interface Idea {
  readonly id: string;
  /** How sure it is: 0 and more. */
  readonly margin: number;
  /** The words that speak for it, as written and in the order of the text. */
  readonly words: readonly string[];
}

/** A passage of more words is read sentence by sentence. */
const MAX_WORDS = 40;
const NONE: ReadonlySet<number> = new Set();

/**
 * The ideas that a text holds in any of its passages; surest first.
 * @param recognisedIn ids that the pack's concepts find in a text
 */
export function ideasIn(
  wording: Wording,
  text: string,
  recognisedIn: (text: string) => readonly string[],
  options: { readonly isNegationHeeded?: boolean } = {},
): readonly Idea[] {
  const surest = new Map<string, Idea>();
  for (const prepared of passagesOf(text)) {
    const ruledOut = options.isNegationHeeded === true ? prepared.negated : NONE;
    const held = ideasHeld(wording, prepared, new Set(recognisedIn(prepared.text)), ruledOut);
    for (const { id, margin, tokenIndexes } of held) {
      if (margin > (surest.get(id)?.margin ?? -1))
        surest.set(id, { id, margin, words: wordsAt(prepared, tokenIndexes) });
    }
  }
  return [...surest.values()].sort((one, other) => other.margin - one.margin);
}

/** Sentences that stand together explain each other, but only as many as people write at once. */
function passagesOf(text: string): PreparedText[] {
  const passages: PreparedText[] = [];
  let rest = '';
  for (const sentence of sentencesIn(text)) {
    const together = rest === '' ? sentence : `${rest} ${sentence}`;
    if (rest === '' || wordsIn(together) <= MAX_WORDS) rest = together;
    else {
      passages.push(prepareText(rest));
      rest = sentence;
    }
  }
  return [...passages, prepareText(rest)].filter(({ tokens }) =>
    tokens.some(({ isNumber }) => !isNumber),
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

/** Words beside each other are shown as one. */
function wordsAt({ text, tokens }: PreparedText, indexes: readonly number[]): string[] {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const index of indexes) {
    const token = tokens[index];
    if (!token) continue;
    const run = runs.at(-1);
    if (run && run.last === index - 1 && token.separatorBefore === 'none') {
      run.end = token.end;
      run.last = index;
    } else runs.push({ start: token.start, end: token.end, last: index });
  }
  return [...new Set(runs.map(({ start, end }) => text.slice(start, end)))];
}
