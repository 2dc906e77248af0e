import * as z from 'zod';
import { Concept, Id, Text } from './concept';

/** What a good answer asks, demands, estimates, and describes in words. */

export const FactSchema = z.strictObject({
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

export const RequirementSpecSchema = z.strictObject({
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

export const EstimateSpecSchema = z.strictObject({
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

export const OperationSpecSchema = z.strictObject({
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
