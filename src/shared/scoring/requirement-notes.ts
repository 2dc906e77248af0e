import type { Requirement } from '../interview/answers';
import type { Pack } from '../problems/pack';
import { matchAnyConcept, prepareText } from '../text/match';

/** A line that only names the list that the lines below it belong to. */
const HEADINGS: readonly (readonly [RegExp, Requirement['kind']])[] = [
  [/^(?:non[- ]?functional(?: requirements?)?|nfrs?|qualities)$/i, 'non-functional'],
  [/^(?:functional(?: requirements?)?|frs?|features|use cases)$/i, 'functional'],
  [/^(?:out[- ]of[- ]scope|oos|non[- ]?goals?|not in scope|excluded)$/i, 'out-of-scope'],
];
const BULLET = /^\s*(?:[-*•+]|\d{1,3}[.)])\s+/u;

/**
 * Plain notes as requirement cards, one for each line that says something. Headings such as "Out of scope:" set the
 * kind of the lines below; without one, a line that states a quality of this problem is non-functional.
 */
export function requirementCards(pack: Pack, notes: string): Requirement[] {
  const cards: Requirement[] = [];
  let kind: Requirement['kind'] | null = null;
  for (const [index, line] of notes.split(/\r\n|[\n\r]/).entries()) {
    const text = line.replace(BULLET, '').trim();
    const heading = headingOf(text);
    if (heading) kind = heading;
    else if (text !== '') {
      cards.push({
        id: `line-${index + 1}`,
        position: index,
        kind: kind ?? kindOf(pack, text),
        text,
        priority: 'must',
        target: '',
      });
    }
  }
  return cards;
}

function headingOf(text: string): Requirement['kind'] | null {
  const name = text.replace(/^#+\s*/, '').replace(/\s*:$/, '');
  return HEADINGS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function kindOf({ requirements }: Pack, text: string): Requirement['kind'] {
  const prepared = prepareText(text);
  const statesQuality = requirements.some(
    ({ kind, coveredBy }) => kind === 'non-functional' && matchAnyConcept(prepared, coveredBy),
  );
  return statesQuality ? 'non-functional' : 'functional';
}
