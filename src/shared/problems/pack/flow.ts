import * as z from 'zod';
import { CAPABILITIES } from '../../design/kinds/kind';
import { Id, SynonymGroup, Text } from './concept';

export const FlowSpecSchema = z.strictObject({
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
