import { inOrder } from '../../interview/answers';
import { measuresIn } from '../facts/measures';
import { joined } from '../facts/words';
import type { RequirementResult } from '../report';
import { askedFacts, firstQuestionAtMs, type SessionFacts } from '../session';
import type { GradeContext } from './context';
import {
  found,
  gradeFrom,
  missing,
  share,
  type Grade,
  type GradeCap,
  type GradePart,
} from './grade';

const WANTED_NUMBERS = 4;
const WANTED_QUESTIONS = 4;
const TOO_MANY_QUESTIONS = 12;

/** Functional requirements, numbers on the others, what is out of scope, and the questions that were asked. */
export function gradeRequirements(context: GradeContext): Grade {
  const { answers, session } = context;
  const hasNothing = Object.keys(answers.requirements).length === 0;
  const parts = [functional(context), nonFunctional(context), outOfScope(context)];
  if (session) parts.push(questions(context, session));
  return gradeFrom(parts, [
    ...(hasNothing ? [{ grade: 1, because: 'No requirement was written down.' }] : []),
    ...(session ? capsFrom(session) : []),
  ]);
}

const isCovered = ({ status }: RequirementResult) =>
  status !== 'missing' && status !== 'scoped-out';

function functional({ facts }: GradeContext): GradePart {
  const musts = facts.requirements.filter((one) => one.kind === 'functional' && one.isMust);
  const covered = musts.filter(isCovered);
  const open = musts.filter((one) => !isCovered(one));
  return {
    possible: 1.5,
    earned: 1.5 * share(covered.length, musts.length),
    evidence: [
      ...covered.map((one) =>
        found(`${cited(one)} is covered by the words ${quoted(one.matchedWords)}.`, {
          answers: one.answers,
        }),
      ),
      ...open.map((one) =>
        missing(
          one.status === 'scoped-out'
            ? `${cited(one)} was put out of scope, but the problem cannot do without it.`
            : `${cited(one)} is not among the requirements.`,
          { answers: one.answers },
        ),
      ),
    ],
    advice:
      open[0] === undefined
        ? null
        : {
            title: 'Write down what the system must do',
            detail: `Missing: ${open.map(({ text }) => text).join(' ')}`,
            effortMinutes: open.length,
          },
  };
}

/** Full marks need a number on as many qualities as the problem names, at most four. */
function nonFunctional({ facts, answers }: GradeContext): GradePart {
  const specs = facts.requirements.filter(({ kind }) => kind === 'non-functional');
  const points: Readonly<Record<RequirementResult['status'], number>> = {
    covered: 1,
    'number-doubtful': 0.75,
    'number-missing': 0.5,
    'scoped-out': 0,
    missing: 0,
  };
  const known = specs.reduce((sum, { status }) => sum + points[status], 0);
  const matched = new Set(specs.flatMap((one) => one.answers));
  const own = inOrder(answers.requirements).filter(
    (card) =>
      card.kind === 'non-functional' &&
      !matched.has(card.id) &&
      measuresIn(joined(card.text, card.target)).length > 0,
  );
  const wanted = Math.min(WANTED_NUMBERS, specs.length);
  const open = specs.filter(({ status }) => status === 'missing' || status === 'number-missing');
  return {
    possible: 1.25,
    earned: 1.25 * share(known + own.length, wanted),
    evidence: [
      ...specs.filter(({ status }) => status !== 'missing').map(qualityEvidence),
      ...own.map((card) => found(`“${card.text}” has a number.`, { answers: [card.id] })),
      ...specs
        .filter(({ status, isMust }) => status === 'missing' && isMust)
        .map((one) => missing(`Nothing is said about ${cited(one)}.`)),
    ],
    advice:
      known + own.length >= wanted
        ? null
        : {
            title: 'Put numbers on the qualities',
            detail: `Give each a number with a unit, for example: ${open
              .slice(0, 2)
              .map(({ text }) => text)
              .join(' ')}`,
            effortMinutes: 2,
          },
  };
}

function qualityEvidence(result: RequirementResult) {
  const { status, answers, matchedWords } = result;
  const subjects = { answers };
  switch (status) {
    case 'covered':
      return found(`${cited(result)} is covered by the words ${quoted(matchedWords)}.`, subjects);
    case 'number-doubtful':
      return found(`${cited(result)} has a number, but not one that fits the problem.`, subjects);
    case 'number-missing':
      return missing(`${cited(result)} is named without a number.`, subjects);
    default:
      return missing(`${cited(result)} was put out of scope.`, subjects);
  }
}

function outOfScope({ answers }: GradeContext): GradePart {
  const cards = inOrder(answers.requirements).filter(({ kind }) => kind === 'out-of-scope');
  return {
    possible: 0.5,
    earned: cards.length > 0 ? 0.5 : 0,
    evidence:
      cards.length > 0
        ? [
            found('What is out of scope is written down.', {
              answers: cards.map(({ id }) => id),
            }),
          ]
        : [missing('Nothing is said about what is out of scope.')],
    advice:
      cards.length > 0
        ? null
        : {
            title: 'Say what you leave out',
            detail: 'One card with what you will not build bounds the round.',
            effortMinutes: 1,
          },
  };
}

function questions({ facts }: GradeContext, session: SessionFacts): GradePart {
  const asked = askedFacts(session);
  const useful = facts.pack.facts.filter(({ id }) => asked.has(id));
  const open = facts.pack.facts.filter(({ id, isImportant }) => isImportant && !asked.has(id));
  return {
    possible: 0.75,
    earned: 0.75 * share(useful.length, WANTED_QUESTIONS),
    evidence: [
      ...useful.map(({ question }) => found(`You asked what matters: ${question}`)),
      ...open.map(({ question }) => missing(`Never asked: ${question}`)),
    ],
    advice:
      useful.length >= WANTED_QUESTIONS
        ? null
        : {
            title: 'Ask before you design',
            detail: open[0] ? `For example: ${open[0].question}` : 'Ask four useful questions.',
            effortMinutes: 2,
          },
  };
}

function capsFrom(session: SessionFacts): GradeCap[] {
  const { firstComponentAtMs, firstRequirementAtMs, conversation } = session;
  const scoped = [firstRequirementAtMs, firstQuestionAtMs(session)].flatMap((at) => at ?? []);
  const asked = conversation.filter(({ kind }) => kind === 'question').length;
  const hasDrawnFirst =
    firstComponentAtMs !== null && scoped.every((at) => at > firstComponentAtMs);
  return [
    ...(hasDrawnFirst
      ? [{ grade: 1, because: 'The first component was drawn before any question or requirement.' }]
      : []),
    ...(asked > TOO_MANY_QUESTIONS
      ? [{ grade: 3, because: `${asked} questions: more than a round has time for.` }]
      : []),
  ];
}

/** A requirement within a sentence, without its own full stop. */
function cited({ text }: Pick<RequirementResult, 'text'>): string {
  return `“${text.replace(/[.]$/, '')}”`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
