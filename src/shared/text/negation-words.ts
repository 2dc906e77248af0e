/** The words by which a text rules something out, asks for the absence of a harm, or does neither. */

const setOf = (...lines: readonly string[]) => new Set(lines.join(' ').split(' '));

/** Rule out what follows: "no analytics", "skip analytics", "everything except analytics". */
const NEGATORS = setOf(
  'no not without never neither nor cannot zero except excluding skip skipping ignore ignoring exclude omit omitting',
  'avoid avoiding defer deferring postpone postponing',
);
const NEGATOR_PAIRS: Readonly<Record<string, readonly string[]>> = {
  rather: ['than'],
  other: ['than'],
  instead: ['of'],
  leave: ['out'],
  leaving: ['out'],
  apart: ['from'],
  aside: ['from'],
  punt: ['on'],
};

/** How many words the negation that starts here has; 0: none does. */
export function negatorLength(word: string, next: string): number {
  if (Object.hasOwn(NEGATOR_PAIRS, word) && NEGATOR_PAIRS[word]?.includes(next) === true) return 2;
  const isNegator = NEGATORS.has(word) || word.endsWith("n't");
  return isNegator && !BOUNDS.has(next) ? 1 : 0;
}

/** After a negation they state a bound or stress something: "no more than 100 ms", "not only". */
export const BOUNDS = setOf(
  'more less fewer later longer earlier only just merely necessarily exceed exceeding matter slower higher lower',
  'worse greater bigger larger single',
);

/** Verbs that turn a negation before them into its opposite: "do not forget analytics". */
export const REVERSERS = setOf('forget skip ignore exclude omit neglect overlook');

/** After these a "not" forbids something that the system could do, which rules out nothing but the deed itself. */
export const PROHIBITORS = setOf('must may should shall');
export const PROHIBITIONS = setOf("never mustn't shouldn't");

/** What nobody wants: its negation is a requirement, "without losing messages". */
export const HARMS = setOf(
  'lose loss drop miss duplicate duplication duplicated twice repeat corrupt corruption leak break fail failure delay',
  'degrade interrupt interruption collide collision clash conflict overlap overload overwhelm crash stale outage',
  'downtime gap spof bottleneck spam abuse fraud attack reuse recycle reassign lag stall stutter buffering rebuffer',
  'noticeable hammer starve flood leakage inconsistency double',
);
/** After a harm they name a feature, which can be left out: "no conflict resolution". */
export const REMEDIES = setOf(
  'resolution detection protection prevention handling filter filtering control check checking alert alerting',
  'report reporting analysis page pages recovery',
);
/** Between a negation and a harm they say that the harm does not matter: "we do not care about duplicates". */
export const INDIFFERENCE = setOf(
  'care worry bother need handle deal consider cover address require',
);

/** What a "not" takes away when it follows: "accounts are not needed". */
export const DISMISSALS = setOf(
  'need needed require required necessary want wanted include included relevant important goal considered covered',
  'supported planned priority now yet initially',
);

/** Where a statement ends and another begins. */
export const CLAUSE_ENDS = setOf('but however so because then though although while yet');
/** Words by which a part of a sentence is seen to be a statement of its own, and not one thing of a list. */
export const STATEMENT_SIGNS = setOf(
  'is are was were be must should can could will would may need has have do does we i it they you users user only',
  'let lets keep',
);
export const PREPOSITIONS = setOf('on in at by for from with when if during per than under via');
/** "no need for accounts", "do not deal with payments": the preposition belongs to them. */
export const TAKES_PREPOSITION = setOf(
  'need ask plan care call support deal bother focus work concern worry rely depend way allow room',
);
export const FILLERS = setOf(
  'a an the any or and to be is are was were do does we i it of our this that have has',
);
