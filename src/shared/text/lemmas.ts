/**
 * The base forms an English word may come from: plurals, -ing and -ed, nouns and adverbs made from verbs and adjectives
 * ("creation", "availability", "quickly"), American spelling, plus a list of irregular words. It names candidates instead of choosing one ("caching" may come from "cach" or "cache"); two words mean the
 * same when their candidates meet, so a candidate that is no word does no harm.
 */

const IRREGULAR: Readonly<Record<string, string>> = {
  analyses: 'analysis',
  broke: 'break',
  broken: 'break',
  built: 'build',
  chose: 'choose',
  chosen: 'choose',
  dbs: 'db',
  fell: 'fall',
  gave: 'give',
  given: 'give',
  gone: 'go',
  known: 'know',
  grew: 'grow',
  grown: 'grow',
  held: 'hold',
  hid: 'hide',
  hidden: 'hide',
  ids: 'id',
  indices: 'index',
  ips: 'ip',
  kept: 'keep',
  lbs: 'lb',
  lost: 'lose',
  made: 'make',
  paid: 'pay',
  people: 'person',
  ran: 'run',
  sent: 'send',
  shown: 'show',
  spent: 'spend',
  taken: 'take',
  took: 'take',
  vms: 'vm',
  went: 'go',
  written: 'write',
  wrote: 'write',
};

/** Words whose ending only looks like an inflection and whose cut form is another word. */
const UNCHANGED = new Set([
  'always',
  'application',
  'applications',
  'being',
  'during',
  'evening',
  'friendly',
  'hardly',
  'ios',
  'lately',
  'less',
  'likely',
  'means',
  'nearly',
  'news',
  'really',
  'redis',
  'series',
  'something',
  'station',
  'stations',
  'status',
  'this',
]);

/** The lemma that all negations share, so that "never lose", "without losing" and "can't be lost" are one phrase. */
export const NEGATION = 'not';
const NEGATIONS = new Set(
  'no not never without cannot nothing none neither nor zero avoid prevent'.split(' '),
);

const MIN_STEM_LENGTH = 3;
const MAX_REMEMBERED = 10_000;
const remembered = new Map<string, readonly string[]>();

/** Candidates for the base form of a lower-case word; the word itself comes first. */
export function lemmasOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const lemmas = candidatesFor(word);
  remembered.set(word, lemmas);
  return lemmas;
}

function candidatesFor(word: string): readonly string[] {
  if (UNCHANGED.has(word)) return [word];
  if (word.endsWith("n't")) return [word, NEGATION];
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  const bases = irregular
    ? [irregular]
    : [...singulars(word), ...stems(word, 'ing'), ...stems(word, 'ed')];
  const inflected = [word, ...bases];
  if (inflected.some((one) => NEGATIONS.has(one))) inflected.push(NEGATION);
  const all = [...inflected, ...inflected.flatMap(origins)];
  return [...new Set([...all, ...all.flatMap(americanSpelling)])];
}

function singulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  return forms;
}

/** What may stand before the ending: the rest, the rest with an e, or without its doubled consonant. */
function stems(word: string, ending: 'ing' | 'ed'): string[] {
  if (!word.endsWith(ending)) return [];
  const stem = word.slice(0, -ending.length);
  if (stem.length < MIN_STEM_LENGTH || !/[aeiouy]/.test(stem)) return [];
  const forms = [stem, `${stem}e`];
  if (/([bcdfgklmnprtvz])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  if (ending === 'ed' && stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
  return forms;
}

/** Endings that make a noun or an adverb, with what may have stood in their place. */
const DERIVATIONS: readonly (readonly [ending: RegExp, origins: readonly string[]])[] = [
  [/ification$/, ['ify']],
  [/i[sz]ation$/, ['ize']],
  [/ation$/, ['', 'e', 'ate']],
  [/ion$/, ['', 'e']],
  [/ability$/, ['able']],
  [/ibility$/, ['ible']],
  [/ness$/, ['']],
  [/bly$/, ['ble']],
  [/ly$/, ['']],
];
/** Shorter ones are other words: "ration" has nothing to do with "rate". */
const MIN_ORIGIN_LENGTH = 5;

function origins(word: string): string[] {
  return DERIVATIONS.flatMap(([ending, replacements]) => {
    const rest = word.replace(ending, '');
    if (rest === word) return [];
    return replacements
      .map((replacement) => rest + replacement)
      .filter((origin) => origin.length >= MIN_ORIGIN_LENGTH);
  });
}

const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/ise$/, 'ize'],
  [/isation$/, 'ization'],
  [/yse$/, 'yze'],
  [/(?<=\p{L}{3})our$/u, 'or'],
  [/(?<=[tb])re$/, 'er'],
  [/ogue$/, 'og'],
  [/(?<=def|off|lic)ence$/, 'ense'],
];

function americanSpelling(word: string): string[] {
  return AMERICAN.filter(([british]) => british.test(word)).map(([british, american]) =>
    word.replace(british, american),
  );
}
