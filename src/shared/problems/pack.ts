import * as z from 'zod';
import { PROBLEM_IDS } from './ids';
import {
  AlternativeSchema,
  PartSchema,
  RequiredPathSchema,
  SettingSchema,
} from './pack/architecture';
import { Id, Text } from './pack/concept';
import { EntitySpecSchema } from './pack/entity';
import {
  EstimateSpecSchema,
  FactSchema,
  OperationSpecSchema,
  RequirementSpecSchema,
} from './pack/expected';
import { FlowSpecSchema } from './pack/flow';
import { WordingSchema } from '../text/wording/wording';
import { MistakeSchema, ReferenceSchema, TopicSchema, TwistSchema } from './pack/talk';

export type { Alternative, Part, PathHop, RequiredPath, Setting } from './pack/architecture';
export type { Concept, SynonymGroup } from './pack/concept';
export type { EntitySpec, EntityTrait } from './pack/entity';
export type { EstimateSpec, Fact, RequirementSpec } from './pack/expected';
export type { FlowSpec } from './pack/flow';
export type { Reference, Topic, Twist } from './pack/talk';

/**
 * Everything the coach knows of one problem: data, no code. `README.md` in this folder is the recipe for adding one.
 * Texts are in our own words; figures name their source.
 */
export const PackSchema = z.strictObject({
  version: Text,
  id: z.enum(PROBLEM_IDS),
  title: Text,
  oneLine: Text,
  prompt: Text,
  facts: z.array(FactSchema).min(8),
  requirements: z.array(RequirementSpecSchema).min(4),
  /** How people word requirements on a card, and what they ask; learned, see `scripts/wording`. */
  wordings: z.strictObject({ cards: WordingSchema, questions: WordingSchema }),
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
