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

/** What rules must know of records, whatever store holds them. */
const ENTITY_TRAITS = [
  /** A write that was confirmed must survive the loss of a node and of a zone. */
  'never-lost',
  /** Only those who may see it; a leaked link or an open bucket is a breach. */
  'private',
  /** Large and opaque: files, pictures, pages. Belongs where bytes are cheap. */
  'bytes',
  /** Several devices or people change the same record, and taking the last one would lose work. */
  'edited-concurrently',
  /** Something limited is given out: a unique name, a quota, a seat. To check and to change must be one step. */
  'contended',
  /** Whoever wrote it expects to see it at once. */
  'read-own-write',
  /** Written once under an id of its own and never changed. */
  'append-only',
  /** Can be made again from other records. */
  'rebuildable',
] as const;
export type EntityTrait = (typeof ENTITY_TRAITS)[number];

const EntitySpecSchema = z.strictObject({
  id: Id,
  title: Text,
  isMust: z.boolean(),
  traits: z.array(z.enum(ENTITY_TRAITS)),
  recognisedBy: z.array(Concept).min(1),
  /** Field that must be the primary or partition key, by its words; null: none demanded. */
  key: z.array(Concept).nullable(),
  accessPath: Text,
  example: Text,
});

export type EntitySpec = z.infer<typeof EntitySpecSchema>;

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
  /** Ids of the entities that it reads or writes where they are kept. */
  entities: z.array(Id),
  /** Words for the field by which its reads look records up, such as the code of a link; null: nothing is demanded. */
  lookedUpBy: SynonymGroup.nullable(),
  /** Words for the thing within which order must hold, such as the conversation; null: order does not matter. */
  orderedBy: SynonymGroup.nullable(),
  /** Words for what only one worker may serve at a time, such as the host; null: any worker may do any of it. */
  ownedBy: SynonymGroup.nullable(),
  /** What it carries: records, files that many people get alike, or files of one person. */
  content: z.enum(['records', 'shared-files', 'personal-files']),
  /** Ends at connected clients, who must be told rather than ask. */
  isPushed: z.boolean(),
  /** May be lost without harm: who is typing, samples, signals that soon expire. */
  isEphemeral: z.boolean(),
  /** Fetches or opens what strangers supply. */
  handlesUntrusted: z.boolean(),
  /** Lists into which one write is copied when it is pushed to everyone: on average, and at most; null: it is not. */
  fanOut: z.strictObject({ average: z.number(), max: z.number() }).nullable(),
  /** Lists that one read would have to gather when nothing was prepared; null: it needs only one. */
  gatheredLists: z.number().nullable(),
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

/**
 * A part of the problem that shows in a property rather than in a path: dead letters behind a provider, an owner for each
 * host. Looked for on every reached component with the capabilities; one of them is enough.
 */
const PartSchema = z.strictObject({
  id: Id,
  title: Text,
  requirements: z.array(Id),
  /** Alternatives; each is a list of capabilities that one component must have together. */
  on: z.array(z.array(z.enum(CAPABILITIES)).min(1)).min(1),
  /** Any of these shows it. */
  shownBy: z
    .array(
      z.discriminatedUnion('sign', [
        z.strictObject({
          sign: z.literal('value'),
          property: Text,
          oneOf: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1),
        }),
        z.strictObject({
          sign: z.literal('range'),
          property: Text,
          min: z.number().nullable(),
          max: z.number().nullable(),
        }),
        /** In a text or list property: any of the concepts. */
        z.strictObject({ sign: z.literal('words'), property: Text, concepts: z.array(Concept) }),
      ]),
    )
    .min(1),
  severity: z.enum(['major', 'minor']),
  why: Text,
  fix: Text,
});
export type Part = z.infer<typeof PartSchema>;

/** A different correct design: which rules it switches off, and when it is taken. */
const AlternativeSchema = z.strictObject({
  id: Id,
  title: Text,
  /** Ids of rules; `missing-required-path:<path id>` or `missing-problem-part:<part id>` for one of them only. */
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

/** Where and for whom the system runs, as far as rules must know. */
const SettingSchema = z.strictObject({
  /** Continents from which people use it. */
  userContinents: z.number().min(1),
  /** The loss of a whole region must not stop it. */
  mustSurviveRegionLoss: z.boolean(),
});
export type Setting = z.infer<typeof SettingSchema>;

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
  parts: z.array(PartSchema),
  setting: SettingSchema,
  alternatives: z.array(AlternativeSchema),
  mistakes: z.array(MistakeSchema),
  topics: z.array(TopicSchema).min(2),
  twists: z.array(TwistSchema).min(1),
  /** The first is the reference answer. */
  references: z.array(ReferenceSchema).min(1),
  sources: z.array(z.strictObject({ id: Id, title: Text, address: Text })),
});
export type Pack = z.infer<typeof PackSchema>;
