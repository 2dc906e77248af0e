import * as z from 'zod';
import { DesignDiffSchema, DesignSchema } from '../design/schema';
import { ConstantOverridesSchema } from '../load/constants/overrides';
import { PROBLEM_IDS } from '../problems/ids';
import { AnswersDiffSchema, LONG_TEXT_LENGTH } from './answers';
import { BottleneckRevealSchema } from './bottleneck-reveal';
import { DURATIONS_MINUTES, LEVELS, MODES } from './settings';
import { STAGES } from './stages';

/**
 * The recorded steps of a session. They are only ever appended; the state of a session is their fold (`reducer.ts`).
 * A change of a type's fields raises EVENT_VERSION and gets an upgrade step.
 */
export const EVENT_VERSION = 1;

const IdSchema = z.string().min(1).max(100);
const LabelSchema = z.string().max(200);

/** Fields of every event. */
const envelope = {
  version: z.literal(EVENT_VERSION),
  /** 1, 2, 3 ... within the session; an append of a number that is already stored changes nothing. */
  number: z.number().int().min(1),
  /** Wall clock at the time of the event, in milliseconds since 1970; for display, never for the session's clock. */
  atMs: z.number().int().min(0),
  /** Milliseconds the session's clock had run, from a monotonic source; never less than in an earlier event. */
  elapsedMs: z.number().min(0),
};

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ ...envelope, type: z.literal(type), ...shape });

const DOCUMENTS = ['design', 'answers'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

export const SessionEventSchema = z.discriminatedUnion('type', [
  event('session-started', {
    problem: z.enum(PROBLEM_IDS),
    mode: z.enum(MODES),
    level: z.enum(LEVELS),
    durationMinutes: z.union(DURATIONS_MINUTES.map((minutes) => z.literal(minutes))),
    /** The interviewer's opening words, as told. */
    prompt: z.string().max(10_000),
    design: DesignSchema.optional(),
    /** What the person had changed in the model's table of constants; absent: nothing. */
    loadConstants: ConstantOverridesSchema.optional(),
  }),
  /** The session was opened again after it had been closed or the app had stopped. */
  event('session-opened', {}),
  event('session-closed', {}),
  /** Nothing but time has passed; keeps what a crash can lose below five seconds. */
  event('clock-advanced', {}),
  event('clock-paused', {}),
  event('clock-resumed', {}),
  event('stage-entered', { stage: z.enum(STAGES) }),
  /** The hard limit of a stage was reached in mock mode: it is read-only from here on. */
  event('stage-closed', { stage: z.enum(STAGES) }),
  event('question-asked', {
    entryId: IdSchema,
    question: z.string().min(1).max(2_000),
    answer: z.string().max(10_000),
    /** The fact of the pack that was told, or null when the interviewer leaves it to the candidate. */
    factId: IdSchema.nullable(),
  }),
  event('interviewer-spoke', {
    entryId: IdSchema,
    kind: z.enum(['topic', 'twist', 'remark']),
    /** The topic or twist of the pack, or null for a remark. */
    subjectId: IdSchema.nullable(),
    text: z.string().max(10_000),
  }),
  event('design-changed', { label: LabelSchema, diff: DesignDiffSchema }),
  event('answers-changed', { label: LabelSchema, diff: AnswersDiffSchema }),
  /** The person changed the model's constants in Settings; these are all that differ from the table now. */
  event('constants-changed', { constants: ConstantOverridesSchema }),
  /** The candidate stated her bottleneck and saw what the model says; both stay as they were. Only the first counts. */
  event('bottleneck-revealed', {
    claim: z.string().min(1).max(LONG_TEXT_LENGTH),
    reveal: BottleneckRevealSchema,
  }),
  event('document-undone', { document: z.enum(DOCUMENTS) }),
  event('document-redone', { document: z.enum(DOCUMENTS) }),
  /** What the candidate says against a finding of the report; null: she takes it back. Comes after the end. */
  event('finding-disputed', {
    rule: IdSchema,
    components: z.array(IdSchema).max(1_000),
    note: z.string().min(1).max(LONG_TEXT_LENGTH).nullable(),
  }),
  event('session-finished', { reason: z.enum(['candidate', 'time-up']) }),
]);
export type SessionEvent = z.infer<typeof SessionEventSchema>;

type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown
  ? Omit<Union, Keys>
  : never;
/** An event before the session gives it its number and time. */
export type SessionEventBody = DistributiveOmit<SessionEvent, keyof typeof envelope>;
