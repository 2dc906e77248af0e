import { inOrder, type Answers } from '../../interview/answers';
import { memoised, recalledOf } from '../../lib/memoised';
import type { Topic } from '../../problems/pack';
import { findConcept } from '../facts/matching';
import { statementsIn } from '../facts/statements';
import { joined } from '../facts/words';
import type { GradeContext } from './context';
import { BEST_GRADE, found, gradeFrom, missing, type Grade, type GradePart } from './grade';

/**
 * How deep an answer goes into a topic. 1: its parts are named in a statement; 2: with a number, a property that was
 * set for it, or a failure; 3: a number or property and a failure or price.
 */
export type Depth = 0 | 1 | 2 | 3;

/** A grade for the deepest topic, and what the second one adds. */
const FIRST_TOPIC: Readonly<Record<Depth, number>> = { 0: 0, 1: 2, 2: 2.5, 3: 3 };
const SECOND_TOPIC: Readonly<Record<Depth, number>> = { 0: 0, 1: 0.25, 2: 0.5, 3: 1 };

/** From a depth to the last one. */
const EFFORT_MINUTES: Readonly<Record<Depth, number>> = { 0: 8, 1: 4, 2: 2, 3: 0 };

interface TopicDepth {
  readonly topic: Topic;
  readonly depth: Depth;
  readonly answers: readonly string[];
  readonly components: readonly string[];
  readonly matchedWords: readonly string[];
}

export function gradeDeepDive(context: GradeContext): Grade {
  const depths = topicDepths(context);
  const [first, second] = depths;
  const parts = [
    topicPart(first, FIRST_TOPIC, 'Go deep into one topic', context),
    topicPart(second, SECOND_TOPIC, 'Go deep into a second topic', context),
    ...depths
      .slice(2)
      .map((one) => ({ ...topicPart(one, SECOND_TOPIC, '', context), possible: 0, earned: 0 })),
    { possible: 0, earned: 0, evidence: lacking(depths, context), advice: null },
  ];
  return gradeFrom(parts);
}

/** Notes that were meant for a topic and miss what it is about, and topics that were not gone into. */
function lacking(depths: readonly TopicDepth[], { facts, answers }: GradeContext) {
  const notes = inOrder(answers.notes).filter(({ text }) => text.trim() !== '');
  const missed = facts.pack.topics.filter(
    ({ id }) =>
      notes.some(({ topicId }) => topicId === id) && depths.every(({ topic }) => topic.id !== id),
  );
  return [
    ...missed.map(({ id, title, opening }) =>
      missing(`What is written on “${title}” does not get to its core: ${opening}`, {
        answers: notes.filter(({ topicId }) => topicId === id).map((note) => note.id),
      }),
    ),
    ...(depths.length === 0 ? [missing('No topic was gone into.')] : []),
    ...(depths.length === 1 ? [missing('No second topic was gone into.')] : []),
  ];
}

/** All topics that were touched, deepest first; ties in the order of the pack. */
function topicDepths(context: GradeContext): TopicDepth[] {
  return context.facts.pack.topics
    .map((topic) => depthOf(topic, context))
    .filter(({ depth }) => depth > 0)
    .sort((one, other) => other.depth - one.depth);
}

function depthOf(topic: Topic, { facts, answers }: GradeContext): TopicDepth {
  const texts = textsOn(answers)(topic.id);
  const set = facts.components.filter(
    ({ id, properties }) =>
      facts.reached.has(id) &&
      topic.properties.some((property) => (properties[property] ?? null) !== null),
  );
  const judged = texts.map(({ text, ids }) => ({
    ids,
    ...depthOfText(topic, text, set.length > 0),
  }));
  const best = judged.reduce<(typeof judged)[number] | null>(
    (deepest, one) => (deepest === null || one.depth > deepest.depth ? one : deepest),
    null,
  );
  return {
    topic,
    depth: best?.depth ?? 0,
    answers: best?.ids ?? [],
    components: best && best.depth > 1 ? set.map(({ id }) => id) : [],
    matchedWords: best?.matchedWords ?? [],
  };
}

/** What is written for the topic as one text, and everything else that might touch it. */
const textsOn = recalledOf((answers: Answers) =>
  memoised((id: string) => {
    const notes = inOrder(answers.notes);
    const own = notes.filter(({ topicId }) => topicId === id);
    return [
      { text: joined(...own.map(({ text }) => text)), ids: own.map((note) => note.id) },
      ...notes
        .filter(({ topicId }) => topicId !== id)
        .map((note) => ({ text: note.text, ids: [note.id] })),
      ...inOrder(answers.decisions).map(({ choice, because, price, ...decision }) => ({
        text: joined(choice, because, price),
        ids: [decision.id],
      })),
    ];
  }),
);

/** How deep a text goes into a topic, with the words that hit its groups. */
export function depthOfText(
  topic: Topic,
  text: string,
  isPropertySet: boolean,
): { depth: Depth; matchedWords: readonly string[] } {
  const said = statementsIn(text);
  const { named, measured, failing } = conceptsOf(topic);
  const match = findConcept(said, named);
  if (!match) return { depth: 0, matchedWords: [] };
  const hasNumber = findConcept(said, measured) !== null;
  const hasFailure = findConcept(said, failing, { isNegationIgnored: true }) !== null;
  const isMeasured = hasNumber || isPropertySet;
  const depth = isMeasured && hasFailure ? 3 : isMeasured || hasFailure ? 2 : 1;
  return { depth, matchedWords: match.matchedWords };
}

/** Kept with the topic, because matches are remembered by the concepts themselves. */
const conceptsOf = recalledOf(({ groups, depthWords }: Topic) => ({
  named: [groups],
  measured: [[...groups, ['{number}']]],
  failing: [[depthWords]],
}));

function topicPart(
  one: TopicDepth | undefined,
  points: Readonly<Record<Depth, number>>,
  title: string,
  { facts }: GradeContext,
): GradePart {
  const possible = points[3];
  const earned = points[one?.depth ?? 0];
  const suggested = facts.pack.topics.find(({ id }) => id !== one?.topic.id);
  return {
    possible,
    earned,
    evidence: one ? [evidenceOf(one)] : [],
    advice:
      earned >= possible || possible > BEST_GRADE
        ? null
        : {
            title,
            detail: one
              ? `“${one.topic.title}” lacks ${one.depth === 1 ? 'a number and what happens when it fails' : 'a number or what happens when it fails'}: ${one.topic.followUps[0] ?? one.topic.opening}`
              : `For example: ${suggested?.opening ?? 'say how it works, how much, and what happens when it fails.'}`,
            effortMinutes: EFFORT_MINUTES[one?.depth ?? 0],
          },
  };
}

function evidenceOf(one: TopicDepth) {
  const words = one.matchedWords.map((word) => `“${word}”`).join(', ');
  const how =
    ['', 'named', 'with a number or a failure', 'with a number and what fails'][one.depth] ?? '';
  return found(`${one.topic.title}: ${how} (${words}).`, {
    answers: one.answers,
    components: one.components,
  });
}
