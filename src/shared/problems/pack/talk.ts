import * as z from 'zod';
import { COMPONENT_KINDS } from '../../design/kinds/kind';
import { DesignSchema } from '../../design/schema';
import { AnswersSchema } from '../../interview/answers';
import { Concept, Id, SynonymGroup, Text } from './concept';

/** What is spoken of: topics, twists, mistakes, and whole answers. */

export const TopicSchema = z.strictObject({
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

export const TwistSchema = z.strictObject({
  id: Id,
  title: Text,
  announcement: Text,
  goodAnswer: Text,
  answeredBy: z.array(Concept).min(1),
});
export type Twist = z.infer<typeof TwistSchema>;

export const MistakeSchema = z.strictObject({
  id: Id,
  text: Text,
  instead: Text,
});

export const ReferenceSchema = z.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  design: DesignSchema,
  answers: AnswersSchema,
});
export type Reference = z.infer<typeof ReferenceSchema>;
