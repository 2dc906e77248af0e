import { STAGE_TITLES, nextStage, stagePlan, type Stage } from '#shared/interview/stages';
import type { SessionState } from '#shared/interview/state';

/** What the clock says at a moment, in words; the page shows it and announces it. */

const MINUTE_MS = 60_000;
/** Announced once each, largest first. */
const REMAINING_MINUTES = [10, 5, 2, 1];

export interface ClockReading {
  readonly remainingMs: number;
  /** Under the total clock: `of 45:00`, `2 min left`. */
  readonly remainingWords: string | null;
  readonly timeInStageMs: number;
  readonly isOverPlan: boolean;
  /** What the coach says of the stage, or null while it is within its limits. */
  readonly stageWarning: string | null;
  readonly isTimeUp: boolean;
  /** The hard limit is reached and mock mode closes the stage now. */
  readonly mustCloseStage: boolean;
}

/** The clock of a session whose events stand at `state.elapsedMs` and whose running clock shows `elapsedMs`. */
export function readSessionClock(state: SessionState, elapsedMs: number): ClockReading {
  const { stage, mode, durationMinutes } = state;
  const remainingMs = Math.max(0, durationMinutes * MINUTE_MS - elapsedMs);
  const timeInStageMs = timeIn(stage, state, elapsedMs);
  const plan = stagePlan(stage, durationMinutes);
  const isClosed = state.closedStages.includes(stage);
  const isOverSoft = plan.softLimitMs !== null && timeInStageMs >= plan.softLimitMs;
  const isOverHard = plan.hardLimitMs !== null && timeInStageMs >= plan.hardLimitMs;
  return {
    remainingMs,
    remainingWords: remainingWords(remainingMs),
    timeInStageMs,
    isOverPlan: timeInStageMs > plan.plannedMs,
    stageWarning:
      isOverSoft && !isClosed
        ? overrunWords(stage, mode === 'mock', plan.hardLimitMs, timeInStageMs)
        : null,
    isTimeUp: remainingMs === 0,
    mustCloseStage: mode === 'mock' && isOverHard && !isClosed,
  };
}

/** What the clock has run in a stage, up to now when it is the current one. */
export function timeIn(stage: Stage, state: SessionState, elapsedMs: number): number {
  const running = stage === state.stage ? Math.max(0, elapsedMs - state.elapsedMs) : 0;
  return state.timeInStageMs[stage] + running;
}

/** `5 min left` in the last ten minutes, rounded up so that it never promises more than is announced. */
function remainingWords(remainingMs: number): string | null {
  const minutes = Math.ceil(remainingMs / MINUTE_MS);
  if (remainingMs === 0) return 'time is up';
  if (minutes > (REMAINING_MINUTES[0] ?? 0)) return null;
  return minutes === 1 ? 'last minute' : `${minutes} min left`;
}

/** The words to announce when the time left has just fallen to a mark; null at any other moment. */
export function announcement(previousRemainingMs: number, remainingMs: number): string | null {
  const mark = REMAINING_MINUTES.find(
    (minutes) => previousRemainingMs > minutes * MINUTE_MS && remainingMs <= minutes * MINUTE_MS,
  );
  if (mark === undefined) return null;
  return mark === 1 ? '1 minute left.' : `${mark} minutes left.`;
}

function overrunWords(
  stage: Stage,
  closes: boolean,
  hardLimitMs: number | null,
  timeInStageMs: number,
): string {
  const next = nextStage(stage);
  const advice = next ? `Move on to ${STAGE_TITLES[next]} when you can; you may come back.` : '';
  if (!closes || hardLimitMs === null || stage === 'design')
    return `${STAGE_TITLES[stage]} is over its plan. ${advice}`;
  const minutesLeft = Math.max(1, Math.ceil((hardLimitMs - timeInStageMs) / MINUTE_MS));
  return `${STAGE_TITLES[stage]} is over its plan and closes in ${minutesLeft} min. ${advice}`;
}
