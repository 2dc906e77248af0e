import * as z from 'zod';
import { recordsDiffSchema } from '../lib/records-diff';

/**
 * What the candidate writes down outside the canvas. Each collection holds records by id; `position` orders a list
 * (ascending; gaps and fractions are fine).
 */

const IdSchema = z.string().min(1).max(100);
/** What the texts hold, in UTF-16 units; a longer one is refused. */
export const SHORT_TEXT_LENGTH = 2_000;
export const LONG_TEXT_LENGTH = 20_000;
export const EXPRESSION_LENGTH = 500;
export const NAME_LENGTH = 100;
const ShortTextSchema = z.string().max(SHORT_TEXT_LENGTH);
const LongTextSchema = z.string().max(LONG_TEXT_LENGTH);
const card = { id: IdSchema, position: z.number() };

const REQUIREMENT_KINDS = ['functional', 'non-functional', 'out-of-scope'] as const;
export const PRIORITIES = ['must', 'should', 'could'] as const;

const RequirementSchema = z
  .strictObject({
    ...card,
    kind: z.enum(REQUIREMENT_KINDS),
    text: ShortTextSchema,
    priority: z.enum(PRIORITIES),
    /** The number and unit it must meet, as written: `p99 <= 100 ms`; empty when it has none. */
    target: ShortTextSchema,
  })
  .readonly();
export type Requirement = z.infer<typeof RequirementSchema>;

const AssumptionSchema = z.strictObject({ ...card, text: ShortTextSchema }).readonly();
export type Assumption = z.infer<typeof AssumptionSchema>;

const EstimateSchema = z
  .strictObject({
    ...card,
    /** Usable in later lines: letters, digits and underscores. */
    name: z.string().max(60),
    /** Unit-aware: `100M / month`, `creates * 100`. */
    expression: z.string().max(EXPRESSION_LENGTH),
    note: ShortTextSchema,
  })
  .readonly();
export type Estimate = z.infer<typeof EstimateSchema>;

export const HTTP_METHODS = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'WS',
  'RPC',
  'EVENT',
] as const;

const OperationSchema = z
  .strictObject({
    ...card,
    method: z.enum(HTTP_METHODS),
    path: ShortTextSchema,
    request: LongTextSchema,
    response: LongTextSchema,
    errors: LongTextSchema,
    notes: LongTextSchema,
  })
  .readonly();
export type Operation = z.infer<typeof OperationSchema>;

export const FIELD_KEYS = [
  'none',
  'primary',
  'partition',
  'sort',
  'unique',
  'index',
  'foreign',
] as const;

const EntityFieldSchema = z
  .strictObject({
    name: z.string().max(NAME_LENGTH),
    type: z.string().max(NAME_LENGTH),
    key: z.enum(FIELD_KEYS),
  })
  .readonly();
export type EntityField = z.infer<typeof EntityFieldSchema>;

const EntitySchema = z
  .strictObject({
    ...card,
    name: z.string().max(NAME_LENGTH),
    fields: z.array(EntityFieldSchema).max(100).readonly(),
    /** Composite indexes and partitioning, in words. */
    indexes: LongTextSchema,
    /** Which reads and writes it serves and by which key. */
    accessPaths: LongTextSchema,
    notes: LongTextSchema,
  })
  .readonly();
export type Entity = z.infer<typeof EntitySchema>;

const NoteSchema = z
  .strictObject({
    ...card,
    /** The deep-dive topic of the pack it answers, or null for a free note. */
    topicId: IdSchema.nullable(),
    text: LongTextSchema,
  })
  .readonly();
export type Note = z.infer<typeof NoteSchema>;

const DecisionSchema = z
  .strictObject({
    ...card,
    choice: ShortTextSchema,
    alternative: ShortTextSchema,
    because: ShortTextSchema,
    price: ShortTextSchema,
  })
  .readonly();
export type Decision = z.infer<typeof DecisionSchema>;

const RiskSchema = z
  .strictObject({
    ...card,
    what: ShortTextSchema,
    acceptedBecause: ShortTextSchema,
    revisitWhen: ShortTextSchema,
  })
  .readonly();

/** Single texts of the session. */
const TEXT_IDS = ['bottleneck', 'summary', 'next-steps'] as const;
const TextSchema = z.strictObject({ id: z.enum(TEXT_IDS), text: LongTextSchema }).readonly();

/** Communication cannot be judged offline, so the candidate answers for it; it never enters the score. */
export const SELF_ASSESSMENT_IDS = [
  'stated-an-agenda',
  'thought-aloud',
  'summarised',
  'asked-for-feedback',
  'handled-push-back',
] as const;
export const SELF_ASSESSMENT_ANSWERS = ['yes', 'partly', 'no'] as const;
const SelfAssessmentSchema = z
  .strictObject({
    id: z.enum(SELF_ASSESSMENT_IDS),
    answer: z.enum(SELF_ASSESSMENT_ANSWERS),
  })
  .readonly();

const collections = {
  requirements: RequirementSchema,
  assumptions: AssumptionSchema,
  estimates: EstimateSchema,
  operations: OperationSchema,
  entities: EntitySchema,
  notes: NoteSchema,
  decisions: DecisionSchema,
  risks: RiskSchema,
  texts: TextSchema,
  selfAssessments: SelfAssessmentSchema,
};

export const AnswersSchema = z
  .strictObject({
    requirements: z.record(IdSchema, RequirementSchema),
    assumptions: z.record(IdSchema, AssumptionSchema),
    estimates: z.record(IdSchema, EstimateSchema),
    operations: z.record(IdSchema, OperationSchema),
    entities: z.record(IdSchema, EntitySchema),
    notes: z.record(IdSchema, NoteSchema),
    decisions: z.record(IdSchema, DecisionSchema),
    risks: z.record(IdSchema, RiskSchema),
    texts: z.record(IdSchema, TextSchema),
    selfAssessments: z.record(IdSchema, SelfAssessmentSchema),
  })
  .readonly();
export type Answers = z.infer<typeof AnswersSchema>;

export const AnswersDiffSchema = recordsDiffSchema(collections);
export type AnswersDiff = z.infer<typeof AnswersDiffSchema>;

export const EMPTY_ANSWERS: Answers = {
  requirements: {},
  assumptions: {},
  estimates: {},
  operations: {},
  entities: {},
  notes: {},
  decisions: {},
  risks: {},
  texts: {},
  selfAssessments: {},
};

/** The records of a list collection in the order the candidate sees them. */
export function inOrder<Card extends { readonly id: string; readonly position: number }>(
  records: Readonly<Record<string, Card>>,
): Card[] {
  return Object.values(records).sort(
    (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
  );
}

/** A position after every record of the collection. */
export function positionAfterLast(
  records: Readonly<Record<string, { readonly position: number }>>,
): number {
  return Object.values(records).reduce((last, { position }) => Math.max(last, position), 0) + 1;
}
