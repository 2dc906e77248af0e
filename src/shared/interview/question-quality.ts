import { tokenise } from '../text/tokens';

/** Words that fill a pause or say thanks; a message of nothing else asks for nothing. */
const SMALL_TALK = new Set(
  (
    'ok okay thanks thank you hi hello hey great sure good fine yes no yeah cool got it i i’m see hmm um uh so well ' +
    "let me think right and the a now then moment please sorry perfect understood makes sense second i'm let's lets alright"
  ).split(' '),
);
const KEYBOARD_RUNS = /qwer|asdf|sdfg|dfgh|fghj|ghjk|hjkl|zxcv|xcvb|cvbn|vbnm|rtyu|tyui/;
const MIN_WORDS = 2;

/** Whether the text can be a question at all: more than a word, a filler or a hand on the keyboard. */
export function isIntelligible(question: string): boolean {
  const words = tokenise(question).filter(({ word }) => /\p{L}/u.test(word));
  const plausible = words.filter(({ word }) => isPlausible(word));
  if (plausible.length < MIN_WORDS || plausible.length * 2 < words.length) return false;
  return !plausible.every(({ word }) => SMALL_TALK.has(word));
}

function isPlausible(word: string): boolean {
  if (KEYBOARD_RUNS.test(word) || /(.)\1{3}/u.test(word)) return false;
  const isLatin = /^[a-z]+$/.test(word);
  return !isLatin || word.length <= 4 || (/[aeiouy]/.test(word) && !/[^aeiouy]{6}/.test(word));
}
