import { recalled } from '../../lib/memoised';
import { sentencesIn } from '../../text/sentences';
import { tokensOf } from './matching';
import { measuresIn } from './measures';

/** One thing of a list ("fail 5") is no statement, even with a verb in it. */
const MIN_WORDS = 3;

/**
 * The text without the sentences that only list names: one stays when it has a measure with a unit, or a verb. Verbs
 * are not parsed; they are known by their forms, and words that are also names of things ("cache", "store") are none.
 */
export const statementsIn = recalled((text) =>
  sentencesIn(text)
    .filter(
      (sentence) =>
        measuresIn(sentence).some(({ unit }) => unit !== '') ||
        sentence.split(/,\s/u).some(hasVerb),
    )
    .join('\n'),
);

function hasVerb(part: string): boolean {
  const tokens = tokensOf(part);
  return (
    tokens.length >= MIN_WORDS &&
    tokens.some(({ word }) => VERB_FORMS.has(word) || word.endsWith("n't"))
  );
}

const AUXILIARIES =
  'is are was were be been has have had can could will would must may might should do does did cannot';
const IRREGULAR_PASTS =
  'became began broke brought built caught chose came drew fell fed found forgot froze gave went grew held hid kept ' +
  'knew laid led left lost made meant met paid ran rose saw sent shown spent spread stood taken took told thought ' +
  'threw understood won wrote written';
const VERBS =
  'accept add agree allow answer append apply arrive ask assign assume avoid become begin behave break bring build ' +
  'buy call carry catch cause choose claim close collide combine come commit compare complete compute ' +
  'confirm consider consume contain continue convert copy create decide decrease deduplicate define delete deliver ' +
  'depend detect die discard divide drain draw drop emit enqueue ensure evict exceed exclude expect expire explain ' +
  'extend fail fall feed fetch fill find finish fit flush follow force forget freeze generate get give go grow ' +
  'guarantee handle happen help hide hold ignore improve include increase insert invalidate invent join keep know ' +
  'lead learn leave let live look lose lower make match matter mean measure meet merge miss move multiply need ' +
  'notice notify occur offer omit open overflow pass pay persist pick prefer prepare prevent produce promise propagate ' +
  'protect prove publish pull purge push put raise reach receive recompute recover reduce refill refuse reject relax ' +
  'release rely remain remember remove renew repair repeat replace replay reply require reset resend resolve respond ' +
  'restart restore return reuse rise run save say scan see seem send serve set shed show shrink skip solve spare split ' +
  'spread start stay stop succeed suffer survive switch take tell throw tolerate touch transfer trust try turn ' +
  'understand use verify wait walk want warm waste win work write';

const VERB_FORMS: ReadonlySet<string> = new Set([
  ...AUXILIARIES.split(' '),
  ...IRREGULAR_PASTS.split(' '),
  ...VERBS.split(' ').flatMap(formsOf),
]);

/** Present and past; not the -ing form, which is a name as often: "batching", "polling". */
function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`];
  }
  const present = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
  return [verb, present, past, `${verb}${verb.slice(-1)}ed`];
}
