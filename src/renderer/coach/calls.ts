import { deepDivePlan, pickTwist } from '#shared/interview/deep-dive';
import { answerQuestion, type InterviewerReply } from '#shared/interview/interviewer';
import type { Answers } from '#shared/interview/answers';
import type { Design } from '#shared/design/schema';
import type { ProblemId } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import type { Reference } from '#shared/problems/pack';
import { evaluateLines } from './estimating';
import { judgeState, liveFindingsOf, versionsOf } from './judging';
import { explanationOf, latencyCurveOf, loadOf } from './load';

/** What the coach does for the page, all of it in the worker: the page never holds a whole pack. */

/** Something the interviewer says unasked, with the topic or twist it comes from. */
export interface Spoken {
  readonly subjectId: string;
  readonly text: string;
}

interface QuestionAsked {
  readonly problem: ProblemId;
  readonly question: string;
  /** Ids of the facts that have been told. */
  readonly told: readonly string[];
}

interface TopicWanted {
  readonly problem: ProblemId;
  readonly design: Design;
  readonly answers: Answers;
  /** Ids of the topics that have been opened. */
  readonly opened: readonly string[];
}

interface TwistWanted {
  readonly problem: ProblemId;
  /** The same seed gives the same twists in the same order. */
  readonly seed: number;
  readonly given: readonly string[];
}

export const coachCalls = {
  /** The interviewer's opening words. */
  promptOf: async (problem: ProblemId): Promise<string> => (await loadPack(problem)).prompt,

  /** The kinds of traffic that a connection can be said to carry. */
  flows: async (problem: ProblemId): Promise<{ id: string; title: string }[]> =>
    (await loadPack(problem)).flows.map(({ id, title }) => ({ id, title })),

  /** Never empty; two replies when the question asks for two things. */
  ask: async ({ problem, question, told }: QuestionAsked): Promise<readonly InterviewerReply[]> =>
    answerQuestion(await loadPack(problem), question, told),

  /** The next topic to open, or null when there is none left. */
  async nextTopic({ problem, design, answers, opened }: TopicWanted): Promise<Spoken | null> {
    const plan = deepDivePlan(await loadPack(problem), design, answers);
    const next = plan.find(({ id }) => !opened.includes(id));
    return next ? { subjectId: next.id, text: next.opening } : null;
  },

  /** The next change of the requirements, or null when there is none left. */
  async nextTwist({ problem, seed, given }: TwistWanted): Promise<Spoken | null> {
    const next = pickTwist(await loadPack(problem), seed, given);
    return next && { subjectId: next.id, text: next.announcement };
  },

  /** The reference answer first, then others that are as good and different. */
  references: async (problem: ProblemId): Promise<readonly Reference[]> =>
    (await loadPack(problem)).references,

  evaluateEstimates: evaluateLines,
  judge: judgeState,
  versions: versionsOf,
  liveFindings: liveFindingsOf,
  evaluateLoad: loadOf,
  explainLoad: explanationOf,
  latencyCurve: latencyCurveOf,
};

export type CoachCalls = typeof coachCalls;
