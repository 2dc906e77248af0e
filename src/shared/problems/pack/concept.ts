import * as z from 'zod';

/** The words that every part of a pack is written in. */

export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const Text = z.string().min(1);

/** Words that mean one thing: any of them counts, as a lemma or phrase at word boundaries, in lower case. */
export const SynonymGroup = z.array(z.string().min(1)).min(1);
export type SynonymGroup = z.infer<typeof SynonymGroup>;
/** All groups must be hit for the concept to be there. */
export const Concept = z.array(SynonymGroup).min(1);
export type Concept = z.infer<typeof Concept>;
