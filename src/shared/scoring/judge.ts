import type { Design } from '../design/schema';
import type { Estimator } from '../estimation/estimator';
import type { Answers } from '../interview/answers';
import { LEVELS, type Level, type Mode } from '../interview/settings';
import type { Pack } from '../problems/pack';
import { designScore } from './design-score';
import { DIMENSION_TITLES, DIMENSIONS, type Dimension } from './dimensions';
import { runRules } from './engine';
import { estimateResults } from './estimates';
import { factsOf } from './facts/facts';
import { cheapestFixes } from './fixes';
import { gradeDimension, gradeDrawing } from './grade';
import type { Grade } from './grade/grade';
import type { DimensionResult, FactResult, Report } from './report';
import { verdictAt, weightPercent, withPenalties } from './rubric';
import { modelSummary } from './model-summary';
import { restraintOf } from './restraint/restraint';
import { askedFacts, type SessionFacts } from './session';
import { stageTimes, timeRemarks } from './time-use';
import { versionsWith } from './versions';

export interface JudgeInput {
  readonly pack: Pack;
  readonly level: Level;
  /** null when a drawing is judged outside a session. */
  readonly mode: Mode | null;
  readonly design: Design;
  /** null: only the drawing is judged, and total and verdicts are null. */
  readonly answers: Answers | null;
  /** null: nothing is known of how the answer came about, so nothing of it is graded. */
  readonly session: SessionFacts | null;
  /** The arithmetic of the estimation sheet; null: lines are not computed. */
  readonly estimates: Estimator | null;
  /** The other problems, to tell an answer to this one from a drawing that fits any; none: nothing is compared. */
  readonly others: readonly Pack[];
}

/** Which components nobody needs takes far longer to find out than all the rest, so the rest can be had before it. */
export interface Judgement {
  readonly withoutRestraint: Omit<Report, 'designScore' | 'restraint'>;
  /** The whole report; leaves out each component in turn when it is asked for. */
  readonly complete: () => Report;
}

/**
 * The whole judgement of an answer. Pure and deterministic: the same input gives the same report, byte for byte, and
 * names, places and the order of storage change no outcome. Never throws on an unfinished design.
 */
export function judge(input: JudgeInput): Report {
  return judgementOf(input).complete();
}

/** The same in two steps: what a person waits for, and on demand the report with what takes longer. */
export function judgementOf(input: JudgeInput): Judgement {
  const { pack, level, mode, session } = input;
  const facts = factsOf(input);
  const { answers } = facts;
  const found = runRules(facts);
  const estimates = estimateResults(pack, answers, input.estimates);
  const context = answers ? { facts, answers, session, estimates, findings: found } : null;
  const grades = new Map<Dimension, Grade>(
    DIMENSIONS.map((id) => [id, context ? gradeDimension(id, context) : gradeDrawing(id, facts)]),
  );
  const dimensions = DIMENSIONS.map((id): DimensionResult => ({
    id,
    title: DIMENSION_TITLES[id],
    grade: grades.get(id)?.grade ?? null,
    weightPercent: weightPercent(id, level),
    evidence: [...(grades.get(id)?.evidence ?? [])],
  }));
  const verdicts = answers ? LEVELS.map((one) => verdictAt(one, dimensions, found)) : null;
  const answer = {
    versions: versionsWith(pack),
    problem: pack.id,
    level,
    mode,
    total: verdicts?.find((one) => one.level === level)?.total ?? null,
    verdicts,
    dimensions,
  };
  const details = {
    findings: withPenalties(found, level),
    requirements: [...facts.requirements],
    facts: factResults(pack, session),
    estimates: [...estimates],
    fixes: cheapestFixes({ level, grades, findings: found }),
    model: modelSummary(facts),
  };
  const process = { stageTimes: stageTimes(session), remarks: timeRemarks(session) };
  return {
    withoutRestraint: { ...answer, ...details, ...process },
    complete() {
      const restraint = restraintOf(facts, found, input.others);
      const score = designScore(facts, found, restraint.share);
      return { ...answer, designScore: score, ...details, restraint, ...process };
    },
  };
}

/** Empty without a session: then nobody could ask. */
function factResults(pack: Pack, session: SessionFacts | null): FactResult[] {
  if (!session) return [];
  const asked = askedFacts(session);
  return pack.facts.map(({ id, question, answer, isImportant }) => ({
    id,
    question,
    answer,
    isAsked: asked.has(id),
    isImportant,
  }));
}
