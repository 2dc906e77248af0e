import * as z from 'zod';
import { Concept, Id, Text } from './concept';

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

export const EntitySpecSchema = z.strictObject({
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
