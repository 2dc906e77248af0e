import type { DurationMinutes } from './settings';

export const STAGES = [
  'scope',
  'estimate',
  'api',
  'data',
  'design',
  'deep-dive',
  'wrap-up',
] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_TITLES: Readonly<Record<Stage, string>> = {
  scope: 'Scope',
  estimate: 'Estimate',
  api: 'API',
  data: 'Data',
  design: 'Design',
  'deep-dive': 'Deep dive',
  'wrap-up': 'Wrap-up',
};

/** Planned minutes by stage for each length of interview; each column adds up to the length. */
const PLANNED_MINUTES: Readonly<Record<DurationMinutes, Readonly<Record<Stage, number>>>> = {
  35: {
    scope: 4,
    estimate: 3,
    api: 3,
    data: 3,
    design: 9,
    'deep-dive': 10,
    'wrap-up': 3,
  },
  45: {
    scope: 5,
    estimate: 5,
    api: 4,
    data: 4,
    design: 11,
    'deep-dive': 12,
    'wrap-up': 4,
  },
  60: {
    scope: 8,
    estimate: 6,
    api: 5,
    data: 6,
    design: 14,
    'deep-dive': 16,
    'wrap-up': 5,
  },
};

/** How far a stage may run over its plan, as a share of the plan: soft warns, hard closes the stage in mock mode. */
const OVERRUN: Readonly<Record<Stage, { soft: number; hard: number } | null>> = {
  scope: { soft: 0.4, hard: 1 },
  estimate: { soft: 0.4, hard: 1 },
  api: { soft: 0.5, hard: 1.2 },
  data: { soft: 0.5, hard: 1.2 },
  design: { soft: 0.3, hard: 0.7 },
  'deep-dive': { soft: 0.3, hard: 0.7 },
  'wrap-up': null,
};

export interface StagePlan {
  readonly plannedMs: number;
  /** Time in the stage at which the coach warns; null: never. */
  readonly softLimitMs: number | null;
  /** Time in the stage at which mock mode closes it; null: never. */
  readonly hardLimitMs: number | null;
}

const MINUTE_MS = 60_000;

export function stagePlan(stage: Stage, durationMinutes: DurationMinutes): StagePlan {
  const plannedMs = PLANNED_MINUTES[durationMinutes][stage] * MINUTE_MS;
  const overrun = OVERRUN[stage];
  return {
    plannedMs,
    softLimitMs: overrun && plannedMs * (1 + overrun.soft),
    hardLimitMs: overrun && plannedMs * (1 + overrun.hard),
  };
}

/** The stage after the given one, or null after the last. */
export function nextStage(stage: Stage): Stage | null {
  return STAGES[STAGES.indexOf(stage) + 1] ?? null;
}
