import * as z from 'zod';
import { AnswersSchema } from '../interview/answers';
import { DesignSchema } from '../design/schema';
import { CAPABILITIES, COMPONENT_KINDS } from '../design/kinds/kind';
import { PROBLEM_IDS } from './ids';

/**
 * Everything the coach knows of one problem: data, no code. `README.md` in this folder is the recipe for adding one.
 * Texts are in our own words; figures name their source.
 */

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Text = z.string().min(1);

/** Words that mean one thing: any of them counts, as a lemma or phrase at word boundaries, in lower case. */
const SynonymGroup = z.array(z.string().min(1)).min(1);
export type SynonymGroup = z.infer<typeof SynonymGroup>;
/** All groups must be hit for the concept to be there. */
const Concept = z.array(SynonymGroup).min(1);
export type Concept = z.infer<typeof Concept>;

const FactSchema = z.strictObject({
  id: Id,
  /** How the question could be put; shown in the report when it was never asked. */
  question: Text,
  /** The interviewer's terse answer. */
  answer: Text,
  isImportant: z.boolean(),
  /** Any of these concepts in a question asks for the fact. */
  askedBy: z.array(Concept).min(1),
});
export type Fact = z.infer<typeof FactSchema>;

const NumberTarget = z.strictObject({
  /** The unit that the number is compared in, as the estimation sheet writes it: `ms`, `%`, `year`. */
  unit: z.string(),
  min: z.number(),
  max: z.number(),
});

const RequirementSpecSchema = z.strictObject({
  id: Id,
  kind: z.enum(['functional', 'non-functional']),
  text: Text,
  isMust: z.boolean(),
  /** Any of these concepts in a card covers it. */
  coveredBy: z.array(Concept).min(1),
  /** The band of the number it should carry; null: none needed. */
  target: NumberTarget.nullable(),
});
export type RequirementSpec = z.infer<typeof RequirementSpecSchema>;

const EstimateSpecSchema = z.strictObject({
  id: Id,
  title: Text,
  /** With the names of earlier quantities and of the inputs. */
  formula: Text,
  /** The unit in which value and band are given, as the estimation sheet writes it. */
  unit: Text,
  value: z.number(),
  band: z.strictObject({ min: z.number(), max: z.number() }),
  /** Words in a line's name or note that say it is this quantity. */
  named: z.array(Concept).min(1),
  isImportant: z.boolean(),
});
export type EstimateSpec = z.infer<typeof EstimateSpecSchema>;

const OperationSpecSchema = z.strictObject({
  id: Id,
  title: Text,
  /** Ids of the requirements it serves. */
  requirements: z.array(Id),
  methods: z.array(Text).min(1),
  recognisedBy: z.array(Concept).min(1),
  /** What a complete description also says: idempotency, paging, errors. */
  expects: z.array(
    z.strictObject({
      id: Id,
      text: Text,
      recognisedBy: z.array(Concept).min(1),
    }),
  ),
  example: Text,
});

const EntitySpecSchema = z.strictObject({
  id: Id,
  title: Text,
  isMust: z.boolean(),
  recognisedBy: z.array(Concept).min(1),
  /** Field that must be the primary or partition key, by its words; null: none demanded. */
  key: z.array(Concept).nullable(),
  accessPath: Text,
  example: Text,
});

const FlowSpecSchema = z.strictObject({
  id: Id,
  title: Text,
  operation: z.enum(['read', 'write']),
  isAsync: z.boolean(),
  /** The flow whose requests cause it inside the system: it starts where that flow is served. null: at a client. */
  causedBy: Id.nullable(),
  averageRequestsPerSecond: z.number(),
  peakRequestsPerSecond: z.number(),
  requestBytes: z.number(),
  responseBytes: z.number(),
  /** Bytes that one write of it leaves in each durable store that it reaches; 0: nothing is kept. */
  storedBytes: z.number(),
  /** Connections that clients hold open for it at peak; 0: each request has its own. */
  heldConnections: z.number(),
  /** What its requests ask for, for the hit ratio of caches; null: no figure. */
  popularity: z
    .strictObject({
      /** Different things that are asked for. */
      keys: z.number(),
      /** Exponent of Zipf's law: 0 is even, 1 has a heavy head. */
      zipfExponent: z.number(),
      /** Size of one thing in a cache. */
      itemBytes: z.number(),
    })
    .nullable(),
  /** Where it starts when neither a client nor another flow starts it; null: at clients, or as `causedBy` says. */
  startsAt: z.array(z.enum(CAPABILITIES)).min(1).nullable(),
  /** Milliseconds within which the given share of requests is answered; null: no promise. */
  latencyTarget: z.strictObject({ percentile: z.number(), ms: z.number() }).nullable(),
  /** How late or how old it may be; null: no promise. */
  freshnessTargetSeconds: z.number().nullable(),
  /** Share of requests that must succeed, 0 to 1; null: no promise. */
  availabilityTarget: z.number().nullable(),
  /** Ids of the requirements it serves. */
  requirements: z.array(Id),
});
export type FlowSpec = z.infer<typeof FlowSpecSchema>;

/** One station of a path: a component with all of the capabilities, reached over the given kind of connection. */
const PathHop = z.strictObject({
  name: Text,
  /** Alternatives; each is a list of capabilities that one component must have together. */
  anyOf: z.array(z.array(z.enum(CAPABILITIES)).min(1)).min(1),
  isOptional: z.boolean(),
  /** How it is reached: sync, async (through a connection pushed or pulled asynchronously), or either. */
  mode: z.enum(['sync', 'async', 'any']),
});
export type PathHop = z.infer<typeof PathHop>;

const RequiredPathSchema = z.strictObject({
  id: Id,
  title: Text,
  flow: Id,
  requirements: z.array(Id),
  /** Any of these sequences satisfies it. Pass-through components may stand between hops. */
  anyOf: z.array(z.array(PathHop).min(2)).min(1),
  why: Text,
  fix: Text,
  /** Only demanded when the candidate has not scoped these requirements out. */
  weight: z.number(),
});
export type RequiredPath = z.infer<typeof RequiredPathSchema>;

/** A different correct design: which rules it switches off, and when it is taken. */
const AlternativeSchema = z.strictObject({
  id: Id,
  title: Text,
  /** Ids of rules; `missing-required-path:<path id>` for one path only. */
  switchesOff: z.array(Text),
  /** Taken when a decision, note or risk speaks of one of these concepts. */
  recognisedBy: z.array(Concept).min(1),
});
export type Alternative = z.infer<typeof AlternativeSchema>;

const TopicSchema = z.strictObject({
  id: Id,
  title: Text,
  /** How the interviewer opens it. */
  opening: Text,
  /** Pointed follow-ups. */
  followUps: z.array(Text),
  /** All groups hit = touched; `{number}` stands for a number with or without a unit. */
  groups: z.array(SynonymGroup).min(1),
  /** Words of failure or price, for the third grade of depth. */
  depthWords: SynonymGroup,
  /** Component properties whose being set counts as evidence of depth. */
  properties: z.array(Text),
  /** Kinds in a design that make the interviewer open the topic first. */
  suggestedBy: z.array(z.enum(COMPONENT_KINDS)),
  goodAnswer: Text,
});
export type Topic = z.infer<typeof TopicSchema>;

const TwistSchema = z.strictObject({
  id: Id,
  title: Text,
  announcement: Text,
  goodAnswer: Text,
  answeredBy: z.array(Concept).min(1),
});
export type Twist = z.infer<typeof TwistSchema>;

const MistakeSchema = z.strictObject({
  id: Id,
  text: Text,
  instead: Text,
});

const ReferenceSchema = z.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  design: DesignSchema,
  answers: AnswersSchema,
});
export type Reference = z.infer<typeof ReferenceSchema>;

export const PackSchema = z.strictObject({
  version: Text,
  id: z.enum(PROBLEM_IDS),
  title: Text,
  oneLine: Text,
  prompt: Text,
  facts: z.array(FactSchema).min(8),
  requirements: z.array(RequirementSpecSchema).min(4),
  estimates: z.array(EstimateSpecSchema).min(3),
  operations: z.array(OperationSpecSchema).min(1),
  entities: z.array(EntitySpecSchema).min(1),
  flows: z.array(FlowSpecSchema).min(1),
  requiredPaths: z.array(RequiredPathSchema).min(1),
  alternatives: z.array(AlternativeSchema),
  mistakes: z.array(MistakeSchema),
  topics: z.array(TopicSchema).min(2),
  twists: z.array(TwistSchema).min(1),
  /** The first is the reference answer. */
  references: z.array(ReferenceSchema).min(1),
  sources: z.array(z.strictObject({ id: Id, title: Text, address: Text })),
});
export type Pack = z.infer<typeof PackSchema>;
