import * as z from 'zod';
import { RESOURCES } from '../load/results';
import { LEVELS, MODES } from '../interview/settings';
import { STAGES } from '../interview/stages';
import { PROBLEM_IDS } from '../problems/ids';
import { CATEGORIES, DIMENSIONS, OUTCOMES, SEVERITIES, VERDICTS } from './dimensions';

/**
 * What the judge says of an answer. The same input gives the same bytes: no time, no randomness, stable order.
 * `null` always means "could not be judged", never zero.
 */

const Id = z.string();
const IdList = z.array(Id);

/** A measured or stated value with its unit (empty for a plain count or a word). */
const MeasuredValueSchema = z.strictObject({
  label: z.string(),
  value: z.union([z.number(), z.string(), z.boolean()]),
  unit: z.string(),
});
export type MeasuredValue = z.infer<typeof MeasuredValueSchema>;

const FindingSchema = z.strictObject({
  /** Id of the rule; equals its file name. */
  rule: Id,
  outcome: z.enum(OUTCOMES),
  severity: z.enum(SEVERITIES),
  category: z.enum(CATEGORIES),
  title: z.string(),
  /** What was found in this design; for cannot-tell, the question to the candidate. */
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  /** Ids in the design and among the answers that the finding is about. */
  components: IdList,
  connections: IdList,
  answers: IdList,
  values: z.array(MeasuredValueSchema),
  /** Points taken from the total, after caps; 0 for everything but a fail. */
  penaltyPoints: z.number(),
});
export type Finding = z.infer<typeof FindingSchema>;

/** One artefact behind a grade, or one that was looked for and is not there. */
const EvidenceSchema = z.strictObject({
  isFound: z.boolean(),
  text: z.string(),
  components: IdList,
  connections: IdList,
  answers: IdList,
});
export type Evidence = z.infer<typeof EvidenceSchema>;

const DimensionResultSchema = z.strictObject({
  id: z.enum(DIMENSIONS),
  title: z.string(),
  /** 0 to 4 in steps of 0.25; null: not scored. */
  grade: z.number().min(0).max(4).nullable(),
  weightPercent: z.number(),
  evidence: z.array(EvidenceSchema),
});
export type DimensionResult = z.infer<typeof DimensionResultSchema>;

const RequirementResultSchema = z.strictObject({
  id: Id,
  text: z.string(),
  kind: z.enum(['functional', 'non-functional']),
  isMust: z.boolean(),
  status: z.enum(['covered', 'number-missing', 'number-doubtful', 'scoped-out', 'missing']),
  answers: IdList,
  /** The words of the candidate that matched. */
  matchedWords: z.array(z.string()),
});
export type RequirementResult = z.infer<typeof RequirementResultSchema>;

const FactResultSchema = z.strictObject({
  id: Id,
  /** How the question could have been put. */
  question: z.string(),
  answer: z.string(),
  isAsked: z.boolean(),
  /** Without it the design is a guess. */
  isImportant: z.boolean(),
});
export type FactResult = z.infer<typeof FactResultSchema>;

const ESTIMATE_STATUSES = [
  'inside',
  'outside',
  'own-inputs',
  'wrong-unit',
  'not-computed',
  'missing',
] as const;

const EstimateResultSchema = z.strictObject({
  /** Id of the quantity in the pack. */
  id: Id,
  title: z.string(),
  /** inside the band; outside it; outside but right for the candidate's own inputs; another unit; an error; absent. */
  status: z.enum(ESTIMATE_STATUSES),
  /** The candidate's line, or null. */
  answerId: Id.nullable(),
  /** As shown: `38 /s`. */
  value: z.string(),
  expected: z.string(),
  explanation: z.string(),
});
export type EstimateResult = z.infer<typeof EstimateResultSchema>;

const VerdictResultSchema = z.strictObject({
  level: z.enum(LEVELS),
  total: z.number(),
  verdict: z.enum(VERDICTS),
  /** Why it is not higher: gates and caps, in words. */
  reasons: z.array(z.string()),
});
export type VerdictResult = z.infer<typeof VerdictResultSchema>;

const FixSchema = z.strictObject({
  title: z.string(),
  detail: z.string(),
  gainPoints: z.number(),
  /**
   * By how much the total moves when nothing else is mended: less than the gain where a cap or the zero holds it; null
   * outside a session and in reports of before engine 1.3.
   */
  totalPoints: z.number().nullable().default(null),
  effortMinutes: z.number(),
  /** The rule or the dimension it mends. */
  source: z.string(),
});
export type Fix = z.infer<typeof FixSchema>;

const StageTimeSchema = z.strictObject({
  stage: z.enum(STAGES),
  spentMs: z.number(),
  plannedMs: z.number(),
});

const PromisedSchema = z.strictObject({
  kind: z.enum(['latency', 'availability', 'freshness']),
  /** Milliseconds, a share of 1, or seconds; `measured` in the same. */
  target: z.number(),
  measured: z.number().nullable(),
  isKept: z.boolean(),
});
/** Something that the problem demands of a flow in figures, beside what the load model says of it. */
export type Promised = z.infer<typeof PromisedSchema>;

const LimitSchema = { component: Id, resource: z.enum(RESOURCES) };

/** The load model's answer at the problem's peak, everything up. */
const ModelSummarySchema = z.strictObject({
  flows: z.array(
    z.strictObject({
      id: Id,
      title: z.string(),
      offeredPerSecond: z.number(),
      errorRate: z.number(),
      p99Ms: z.number().nullable(),
      availability: z.number().nullable(),
      /** Whether the drawing leads it anywhere. */
      hasWay: z.boolean(),
      promises: z.array(PromisedSchema),
    }),
  ),
  bottleneck: z.strictObject({ ...LimitSchema, utilisation: z.number() }).nullable(),
  /** Times the peak at which the first component is saturated. */
  breaksAt: z.strictObject({ ...LimitSchema, scale: z.number() }).nullable(),
  usdPerMonth: z.number(),
  largestCosts: z.array(
    z.strictObject({ component: Id, title: z.string(), usdPerMonth: z.number() }),
  ),
  issues: z.array(z.string()),
});
export type ModelSummary = z.infer<typeof ModelSummarySchema>;

const NeedSchema = z.strictObject({
  component: Id,
  /** `neutral`: clients, and what serves every design alike. */
  standing: z.enum(['needed', 'unneeded', 'neutral']),
  /** What the answer loses without it, in words; empty unless it is needed. */
  loses: z.array(z.string()),
  /** Points of the design score that go with it; negative: the drawing is better off without. */
  points: z.number(),
});
/** What an answer loses without one of its components. */
export type Need = z.infer<typeof NeedSchema>;

const GenericnessSchema = z.strictObject({
  /** Mean part of the required paths of the other problems that the design has too, 0 to 1. */
  share: z.number(),
  problems: z.array(z.strictObject({ problem: z.enum(PROBLEM_IDS), share: z.number() })),
});
export type Genericness = z.infer<typeof GenericnessSchema>;

const RestraintSchema = z.strictObject({
  components: z.array(NeedSchema),
  /** null: no other problem was given to compare with. */
  genericness: GenericnessSchema.nullable(),
  /** What is left of the points for restraint, 0 to 1. */
  share: z.number(),
});
/** How far an answer keeps to what the problem needs. */
export type Restraint = z.infer<typeof RestraintSchema>;

export const ReportSchema = z.strictObject({
  versions: z.strictObject({
    engine: z.string(),
    rubric: z.string(),
    pack: z.string(),
  }),
  problem: z.enum(PROBLEM_IDS),
  level: z.enum(LEVELS),
  /** null when a drawing is judged without a session. */
  mode: z.enum(MODES).nullable(),
  /** 0 to 100 at the session's level; null without answers. */
  total: z.number().nullable(),
  verdicts: z.array(VerdictResultSchema).nullable(),
  dimensions: z.array(DimensionResultSchema),
  /** 0 to 100: what the drawing alone earns, whatever the level and stage. */
  designScore: z.number(),
  /** Fails first, then questions; passes and not-applicable ones after them. */
  findings: z.array(FindingSchema),
  requirements: z.array(RequirementResultSchema),
  facts: z.array(FactResultSchema),
  estimates: z.array(EstimateResultSchema),
  fixes: z.array(FixSchema),
  /** null: the problem has no load, or the report is from before there were figures. */
  model: ModelSummarySchema.nullable().default(null),
  /** null: the report is from before it was measured. */
  restraint: RestraintSchema.nullable().default(null),
  /** Empty when a drawing is judged without a session. */
  stageTimes: z.array(StageTimeSchema),
  /** Remarks on how the time was used; never scored. */
  remarks: z.array(z.string()),
});
export type Report = z.infer<typeof ReportSchema>;
