import { inOrder } from '../../interview/answers';
import { joined } from '../facts/words';
import { measuresIn } from '../facts/measures';
import type { EstimateResult } from '../report';
import type { GradeContext } from './context';
import { found, gradeFrom, missing, share, type Grade, type GradePart } from './grade';

const POINTS: Readonly<Record<EstimateResult['status'], number>> = {
  inside: 1,
  'own-inputs': 1,
  outside: 0.25,
  'wrong-unit': 0.25,
  'not-computed': 0,
  missing: 0,
};
/** Who uses every number may do with fewer of them. */
const NUMBERS_THAT_DO = 4;

/** The quantities that decide something, inside their bands, and whether anything was decided with them. */
export function gradeEstimation(context: GradeContext): Grade {
  const important = new Set(
    context.facts.pack.estimates.filter(({ isImportant }) => isImportant).map(({ id }) => id),
  );
  const results = context.estimates;
  const written = results.filter(({ status }) => status !== 'missing');
  const lines = Object.keys(context.answers.estimates).length;
  if (lines === 0 && written.length === 0) {
    return gradeFrom(
      [values(results, important)],
      [{ grade: 0, because: 'Nothing was estimated.' }],
    );
  }
  return gradeFrom([values(results, important), used(context)]);
}

function values(results: readonly EstimateResult[], important: ReadonlySet<string>): GradePart {
  const wanted = Math.min(NUMBERS_THAT_DO, important.size);
  const earned = results
    .map(({ id, status }) => POINTS[status] * (important.has(id) ? 1 : 0.5))
    .reduce((sum, points) => sum + points, 0);
  const open = results.filter(({ id, status }) => important.has(id) && POINTS[status] < 1);
  return {
    possible: 3,
    earned: 3 * share(earned, wanted),
    evidence: [
      ...results
        .filter(({ status }) => status !== 'missing')
        .map((one) =>
          (POINTS[one.status] === 1 ? found : missing)(
            `“${one.title}”: ${one.value}. ${one.explanation}`,
            { answers: one.answerId === null ? [] : [one.answerId] },
          ),
        ),
      ...open
        .filter(({ status }) => status === 'missing')
        .map(({ title, expected }) => missing(`No estimate of “${title}” (about ${expected}).`)),
    ],
    advice:
      earned >= wanted || open[0] === undefined
        ? null
        : {
            title: 'Estimate what decides the design',
            detail: `Missing or off: ${open.map(({ title }) => title).join(', ')}.`,
            effortMinutes: Math.max(1, Math.ceil(wanted - earned)),
          },
  };
}

/** A decision, note or text that cites a number shows that the estimates were for something. */
function used({ answers, facts }: GradeContext): GradePart {
  const texts = [
    ...inOrder(answers.decisions).map((one) => ({
      id: one.id,
      text: joined(one.because, one.price, one.choice),
    })),
    ...Object.values(answers.texts).map(({ id, text }) => ({ id, text })),
    ...inOrder(answers.notes).map(({ id, text }) => ({ id, text })),
  ].filter(({ text }) => measuresIn(text).length > 0);
  const sized = facts.components.filter(({ properties }) =>
    ['replicas', 'shards', 'memoryGb', 'partitions'].some(
      (id) => typeof properties[id] === 'number',
    ),
  );
  const isUsed = texts.length > 0;
  return {
    possible: 1,
    earned: (isUsed ? 0.75 : 0) + (sized.length > 0 ? 0.25 : 0),
    evidence: [
      isUsed
        ? found('Numbers are used to decide.', { answers: texts.map(({ id }) => id) })
        : missing('No decision and no note uses a number.'),
      sized.length > 0
        ? found('Components are sized.', { components: sized.map(({ id }) => id) })
        : missing('No component says how many there are of it, or how large it is.'),
    ],
    advice: isUsed
      ? null
      : {
          title: 'Use your numbers',
          detail: 'Let a decision cite the number that it follows from.',
          effortMinutes: 1,
        },
  };
}
