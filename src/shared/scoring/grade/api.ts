import { inOrder, type Operation } from '../../interview/answers';
import type { Pack } from '../../problems/pack';
import { findConcept } from '../facts/matching';
import { joined } from '../facts/words';
import type { GradeContext } from './context';
import { found, gradeFrom, missing, share, type Grade, type GradePart } from './grade';

type OperationSpec = Pack['operations'][number];

interface MatchedOperation {
  readonly spec: OperationSpec;
  readonly card: Operation | null;
  readonly isDemanded: boolean;
}

/** An operation for each requirement, with what makes it complete. */
export function gradeApi(context: GradeContext): Grade {
  const matched = matchOperations(context);
  return gradeFrom([operations(matched), expectations(matched)]);
}

/** Each described operation answers for at most one of the problem's. */
function matchOperations({ facts, answers }: GradeContext): MatchedOperation[] {
  const free = new Set(inOrder(answers.operations));
  return facts.pack.operations.map((spec) => {
    const card = [...free].find((one) => isDescribedBy(spec, one)) ?? null;
    if (card) free.delete(card);
    const served = facts.requirements.filter(({ id }) => spec.requirements.includes(id));
    return {
      spec,
      card,
      isDemanded: served.some(
        ({ isMust, status }) => isMust || (status !== 'missing' && status !== 'scoped-out'),
      ),
    };
  });
}

function isDescribedBy(spec: OperationSpec, card: Operation): boolean {
  if (!spec.methods.includes(card.method)) return false;
  const words = pathWords(card.path);
  return (
    findConcept(joined(words, card.notes), spec.recognisedBy) !== null ||
    findConcept(joined(words, card.request, card.response), spec.recognisedBy) !== null
  );
}

/** `/v1/urls/{code}/stats` as words. */
function pathWords(path: string): string {
  return path.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

function operations(matched: readonly MatchedOperation[]): GradePart {
  const demanded = matched.filter(({ isDemanded }) => isDemanded);
  const open = demanded.filter(({ card }) => card === null);
  return {
    possible: 2.5,
    earned:
      2.5 * (demanded.length === 0 ? 0 : share(demanded.length - open.length, demanded.length)),
    evidence: [
      ...matched.flatMap(({ spec, card }) =>
        card ? [found(`${spec.title}: ${card.method} ${card.path}`, { answers: [card.id] })] : [],
      ),
      ...open.map(({ spec }) =>
        missing(`No operation for “${spec.title}”, for example: ${spec.example}`),
      ),
    ],
    advice:
      open[0] === undefined
        ? null
        : {
            title: 'Describe the missing operations',
            detail: open.map(({ spec }) => spec.example).join('\n'),
            effortMinutes: open.length,
          },
  };
}

function expectations(matched: readonly MatchedOperation[]): GradePart {
  const described = matched.flatMap(({ spec, card }) => (card ? [{ spec, card }] : []));
  const expected = described.flatMap(({ spec, card }) =>
    spec.expects.map((one) => ({
      text: one.text,
      card,
      isSaid: findConcept(wholeText(card), one.recognisedBy) !== null,
    })),
  );
  const said = expected.filter(({ isSaid }) => isSaid);
  const open = expected.filter(({ isSaid }) => !isSaid);
  const reached = described.length === 0 ? 0 : share(said.length, expected.length);
  return {
    possible: 1.5,
    earned: 1.5 * reached,
    evidence: [
      ...said.map(({ text, card }) => found(`${shown(card)}: ${text}`, { answers: [card.id] })),
      ...open.map(({ text, card }) =>
        missing(`${shown(card)} leaves out: ${text}`, { answers: [card.id] }),
      ),
    ],
    advice:
      open[0] === undefined
        ? null
        : {
            title: 'Complete the operations',
            detail: open.map(({ text }) => text).join(' '),
            effortMinutes: Math.max(1, Math.ceil(open.length / 2)),
          },
  };
}

const shown = ({ method, path }: Operation) => `“${method} ${path}”`;

function wholeText(card: Operation): string {
  return joined(pathWords(card.path), card.request, card.response, card.errors, card.notes);
}
