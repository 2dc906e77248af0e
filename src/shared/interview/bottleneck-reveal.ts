import * as z from 'zod';
import { RESOURCES } from '../load/results';

export const BUSIEST_COUNT = 3;

/** A component and what it runs out of, under the name that it had at that moment. */
const named = {
  id: z.string().min(1).max(100),
  name: z.string().max(200),
  resource: z.enum(RESOURCES),
};

const LoadedComponentSchema = z
  .strictObject({
    ...named,
    /** Of the resource's capacity, as a share; above 1: it does not hold. */
    utilisation: z.number().min(0),
  })
  .readonly();

const BreakingComponentSchema = z
  .strictObject({
    ...named,
    /** Times the problem's peak load; below 1: it does not hold today. */
    scale: z.number().min(0),
  })
  .readonly();

/** What the model says of a design's bottleneck, frozen: later edits of the design or the constants do not change it. */
export const BottleneckRevealSchema = z
  .strictObject({
    bottleneck: LoadedComponentSchema,
    /** What gives way first when all traffic grows; null: nothing has a limit that growth would reach. */
    breaksAt: BreakingComponentSchema.nullable(),
    /** The busiest first. */
    busiest: z.array(LoadedComponentSchema).max(BUSIEST_COUNT).readonly(),
  })
  .readonly();
export type BottleneckReveal = z.infer<typeof BottleneckRevealSchema>;
