import { describe, expect, it } from 'vitest';
import { nextStage, STAGES, stagePlan } from '#shared/interview/stages';
import { DURATIONS_MINUTES } from '#shared/interview/settings';

const MINUTE_MS = 60_000;

describe('the plan of an interview', () => {
  it.each(DURATIONS_MINUTES)('of %i minutes adds up', (duration) => {
    const total = STAGES.reduce((sum, stage) => sum + stagePlan(stage, duration).plannedMs, 0);
    expect(total).toBe(duration * MINUTE_MS);
  });

  it('warns before it closes', () => {
    for (const duration of DURATIONS_MINUTES)
      for (const stage of STAGES) {
        const { plannedMs, softLimitMs, hardLimitMs } = stagePlan(stage, duration);
        if (softLimitMs === null || hardLimitMs === null) continue;
        expect(plannedMs).toBeLessThan(softLimitMs);
        expect(softLimitMs).toBeLessThan(hardLimitMs);
      }
  });

  it('gives scope of 45 minutes five minutes, a warning at seven, an end at ten', () => {
    expect(stagePlan('scope', 45)).toEqual({
      plannedMs: 5 * MINUTE_MS,
      softLimitMs: 7 * MINUTE_MS,
      hardLimitMs: 10 * MINUTE_MS,
    });
  });

  it('has no limit for the wrap-up, which the end of the session limits', () => {
    expect(stagePlan('wrap-up', 60)).toMatchObject({ softLimitMs: null, hardLimitMs: null });
  });

  it('leads from stage to stage', () => {
    expect(nextStage('scope')).toBe('estimate');
    expect(nextStage('wrap-up')).toBeNull();
  });
});
