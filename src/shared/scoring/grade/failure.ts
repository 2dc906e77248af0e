import { shownName } from '../../design/names';
import { inWords } from '../../lib/in-words';
import { inOrder, type Answers } from '../../interview/answers';
import { STAGE_TITLES, STAGES } from '../../interview/stages';
import type { Facts } from '../facts/facts';
import { measuresIn } from '../facts/measures';
import { flagOf } from '../facts/values';
import { findConcept } from '../facts/matching';
import { joined } from '../facts/words';
import { announcedTwists, type SessionFacts } from '../session';
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

const SINGLE_POINT_RULES = ['spof-node', 'db-no-standby'];
const SHARE_OF_ONE_STAGE = 0.5;

/** The bottleneck named, single points removed, twists survived, someone watching, and risks thought through. */
export function gradeFailure(context: GradeContext): Grade {
  const { session } = context;
  const twists = announcedTwists(session);
  return gradeFrom(
    [
      bottleneck(context),
      survival(context),
      ...(twists.length > 0 ? [survivedTwists(context, twists)] : []),
      watching(context),
      risks(context),
    ],
    [...singlePointCap(context), ...(session ? stageCap(session) : [])],
  );
}

function bottleneck({ answers, facts }: GradeContext): GradePart {
  const text = answers.texts['bottleneck']?.text.trim() ?? '';
  const named = facts.components.filter((component) =>
    text.toLowerCase().includes(shownName(component).toLowerCase()),
  );
  const hasNumber = measuresIn(text).length > 0;
  return {
    possible: 1,
    earned: text === '' ? 0 : (named.length > 0 ? 0.7 : 0.3) + (hasNumber ? 0.3 : 0),
    evidence: [
      text === ''
        ? missing('Nothing is said about what fills up first.')
        : found('The bottleneck is named.', {
            answers: ['bottleneck'],
            components: named.map(({ id }) => id),
          }),
      ...(text !== '' && !hasNumber ? [missing('The bottleneck has no number.')] : []),
    ],
    advice:
      text !== '' && hasNumber && named.length > 0
        ? null
        : {
            title: 'Name the bottleneck',
            detail:
              'Say which component fills up first, at which load, and what you would do then.',
            effortMinutes: 2,
          },
  };
}

function survival({ facts, findings }: GradeContext): GradePart {
  const needed = neededParts(facts);
  const single = new Set(
    findings
      .filter(({ outcome, rule }) => outcome === 'fail' && SINGLE_POINT_RULES.includes(rule))
      .flatMap(({ components }) => components),
  );
  const reached = needed.length === 0 ? 0 : 1 - single.size / needed.length;
  return {
    possible: 1,
    earned: Math.max(0, reached),
    evidence:
      needed.length === 0
        ? [missing('No flow is connected, so nothing can be said about what stops it.')]
        : single.size === 0
          ? [found('Whatever single part fails, no flow stops.', { components: needed })]
          : [
              missing(
                `Some flows stop when ${inWords([...single].map(facts.nameOf), 'or')} fails.`,
                {
                  components: [...single],
                },
              ),
            ],
    advice: null,
  };
}

/** What flows cannot do without; where nobody waits for any flow, as in a crawler, all that takes part in one. */
function neededParts({ pack, hardFlows, paths }: Facts): string[] {
  const isWaitedFor = pack.flows.some(({ isAsync }) => !isAsync);
  return isWaitedFor
    ? [...hardFlows.keys()]
    : [...new Set(paths.flatMap(({ components }) => [...components]))].sort();
}

function survivedTwists({ answers, facts }: GradeContext, announced: readonly string[]): GradePart {
  const twists = facts.pack.twists.filter(({ id }) => announced.includes(id));
  const judged = twists.map((twist) => ({ twist, answer: answerTo(twist.answeredBy, answers) }));
  const survived = judged.filter(({ answer }) => answer !== null);
  return {
    possible: 1.5,
    earned: 1.5 * (twists.length === 0 ? 0 : share(survived.length, twists.length)),
    evidence: judged.map(({ twist, answer }) =>
      answer === null
        ? missing(`“${twist.title}” was not answered.`)
        : found(`“${twist.title}” was answered.`, { answers: [answer] }),
    ),
    advice:
      survived.length === twists.length
        ? null
        : {
            title: 'Answer every changed requirement',
            detail: judged
              .filter(({ answer }) => answer === null)
              .map(({ twist }) => twist.announcement)
              .join(' '),
            effortMinutes: 3,
          },
  };
}

function answerTo(concepts: Parameters<typeof findConcept>[1], answers: Answers): string | null {
  const texts = [
    ...inOrder(answers.notes).map(({ id, text }) => ({ id, text })),
    ...inOrder(answers.decisions).map((one) => ({
      id: one.id,
      text: joined(one.choice, one.because, one.price),
    })),
    ...inOrder(answers.risks).map((one) => ({
      id: one.id,
      text: joined(one.what, one.acceptedBecause, one.revisitWhen),
    })),
    ...Object.values(answers.texts),
  ];
  return texts.find(({ text }) => findConcept(text, concepts))?.id ?? null;
}

function watching({ facts }: GradeContext): GradePart {
  const watchers = facts.components.filter(({ id }) => facts.has(id, 'observes'));
  const hasAlarms = facts.components.some(
    (component) =>
      flagOf(component, 'hasAlarms').value === true ||
      flagOf(component, 'hasLagAlarm').value === true,
  );
  return {
    possible: 0.75,
    earned: (watchers.length > 0 ? 0.5 : 0) + (hasAlarms ? 0.25 : 0),
    evidence: [
      watchers.length > 0
        ? found('Something watches the system.', { components: watchers.map(({ id }) => id) })
        : missing('Nothing watches the system.'),
      hasAlarms ? found('Somebody is told when it fails.') : missing('No alarm is set.'),
    ],
    advice:
      watchers.length > 0 && hasAlarms
        ? null
        : {
            title: 'Monitor it and set alarms',
            detail: 'Add monitoring, with alarms on the promises of each flow and on queue lag.',
            effortMinutes: 1,
          },
  };
}

function risks({ answers }: GradeContext): GradePart {
  const cards = inOrder(answers.risks).filter(({ what }) => what.trim() !== '');
  const complete = cards.filter(
    ({ acceptedBecause, revisitWhen }) =>
      acceptedBecause.trim() !== '' && revisitWhen.trim() !== '',
  );
  return {
    possible: 0.5,
    earned: complete.length > 0 ? 0.5 : cards.length > 0 ? 0.25 : 0,
    evidence:
      cards.length > 0
        ? [found('Known weaknesses are written down.', { answers: cards.map(({ id }) => id) })]
        : [missing('No risk is written down.')],
    advice:
      complete.length > 0
        ? null
        : {
            title: 'Write down one risk you accept',
            detail: 'What can happen, why it is worth it, and when you would look again.',
            effortMinutes: 1,
          },
  };
}

function singlePointCap({ findings }: GradeContext): GradeCap[] {
  const isOpen = findings.some(
    ({ outcome, rule }) => outcome === 'fail' && SINGLE_POINT_RULES.includes(rule),
  );
  return isOpen
    ? [
        {
          grade: 1,
          because: 'A single point of failure is left, which keeps this grade at 1 or below.',
        },
      ]
    : [];
}

function stageCap({ timeInStageMs }: SessionFacts): GradeCap[] {
  const all = STAGES.reduce((sum, stage) => sum + timeInStageMs[stage], 0);
  const longest = STAGES.find((stage) => timeInStageMs[stage] > all * SHARE_OF_ONE_STAGE);
  return longest === undefined
    ? []
    : [
        {
          grade: 3,
          because: `More than half of the time went into one stage, ${STAGE_TITLES[longest]}.`,
        },
      ];
}
