import * as z from 'zod';
import { CAPABILITIES } from '../../design/kinds/kind';
import { Concept, Id, Text } from './concept';

/** What the drawing must have, and what else is right. */

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

export const RequiredPathSchema = z.strictObject({
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
export const PartSchema = z.strictObject({
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
export const AlternativeSchema = z.strictObject({
  id: Id,
  title: Text,
  /** Ids of rules; `missing-required-path:<path id>` or `missing-problem-part:<part id>` for one of them only. */
  switchesOff: z.array(Text),
  /** Taken when a decision, note or risk speaks of one of these concepts. */
  recognisedBy: z.array(Concept).min(1),
});
export type Alternative = z.infer<typeof AlternativeSchema>;

/** Where and for whom the system runs, as far as rules must know. */
export const SettingSchema = z.strictObject({
  /** Continents from which people use it. */
  userContinents: z.number().min(1),
  /** The loss of a whole region must not stop it. */
  mustSurviveRegionLoss: z.boolean(),
});
export type Setting = z.infer<typeof SettingSchema>;
