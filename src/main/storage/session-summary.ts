import { DURATIONS_MINUTES, LEVELS, MODES } from '#shared/interview/settings';
import { STAGES } from '#shared/interview/stages';
import type { SessionState } from '#shared/interview/state';
import type { SessionSummary } from '#shared/ipc/types';
import { PROBLEM_IDS } from '#shared/problems/ids';
import * as z from 'zod';

/** A row of History as the database gives it. */
export const SessionSummaryRowSchema: z.ZodType<SessionSummary> = z.strictObject({
  id: z.string(),
  problem: z.enum(PROBLEM_IDS),
  mode: z.enum(MODES),
  level: z.enum(LEVELS),
  durationMinutes: z.union(DURATIONS_MINUTES.map((minutes) => z.literal(minutes))),
  status: z.enum(['in-progress', 'finished']),
  stage: z.enum(STAGES),
  startedAtMs: z.number(),
  updatedAtMs: z.number(),
  elapsedMs: z.number(),
  componentCount: z.number(),
  score: z.number().nullable(),
});

/** The columns of a session that every append brings up to date. */
export function summaryOf(state: SessionState) {
  return {
    status: state.status,
    stage: state.stage,
    updatedAtMs: state.lastEventAtMs,
    elapsedMs: state.elapsedMs,
    componentCount: Object.keys(state.design.components).length,
    lastEventNumber: state.lastEventNumber,
  };
}
