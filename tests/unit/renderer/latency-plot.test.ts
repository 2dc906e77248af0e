import { describe, expect, it } from 'vitest';
import type { LatencyPoint } from '#shared/load/latency-curve';
import { milliseconds } from '#shared/load/units';
import { latencyPlot } from '../../../src/renderer/features/load/flows/latency-plot';

const SIZE = { width: 400, height: 188 };
const TODAY = { now: 1, breaks: null };

function point(scale: number, p99: number | null): LatencyPoint {
  const ms = (factor: number) => (p99 === null ? null : milliseconds(p99 * factor));
  return { scale, p50Ms: ms(0.2), p95Ms: ms(0.6), p99Ms: ms(1) };
}

describe('where the lines of latency against load stand', () => {
  it('is within the frame, the higher latency above, from the least load to the most', () => {
    const plot = latencyPlot([point(0.1, 20), point(1, 40), point(2, 400)], TODAY, SIZE);
    const { left, right, top, bottom } = plot?.frame ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const [p50, , p99] = (plot?.lines ?? []).map(({ path }) =>
      [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
    );
    expect(p99?.map(({ x }) => x)).toEqual([left, expect.any(Number), right]);
    for (const { y } of [...(p50 ?? []), ...(p99 ?? [])]) {
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(bottom);
    }
    expect(p99?.[2]?.y).toBeLessThan(p99?.[0]?.y ?? 0);
    expect(p99?.[0]?.y).toBeLessThan(p50?.[0]?.y ?? 0);
  });

  it('keeps the load of today and the breaking point in sight', () => {
    const plot = latencyPlot([point(0.1, 20), point(0.5, 40)], { now: 10, breaks: 0.6 }, SIZE);
    expect(plot?.x(10)).toBeCloseTo(plot?.frame.right ?? 0);
    expect(plot?.x(0.6)).toBeLessThan(plot?.frame.right ?? 0);
  });

  it('breaks a line where there is no latency, and draws nothing where there is none at all', () => {
    const broken = latencyPlot([point(0.1, 20), point(1, null), point(2, 30)], TODAY, SIZE);
    expect(broken?.lines[2]?.path.match(/M/g)).toHaveLength(2);
    expect(latencyPlot([point(0.1, null), point(1, null)], TODAY, SIZE)).toBeNull();
    expect(latencyPlot([point(1, 20)], TODAY, SIZE)).toBeNull();
  });

  it('names lines apart from each other, and has ticks at round numbers', () => {
    const flat = [point(0.1, 5), point(100, 5)].map((one) => ({
      ...one,
      p50Ms: one.p99Ms,
      p95Ms: one.p99Ms,
    }));
    const plot = latencyPlot(flat, TODAY, SIZE);
    const heights = plot?.lines.map(({ start }) => start?.y ?? 0) ?? [];
    expect((heights[0] ?? 0) - (heights[2] ?? 0)).toBeGreaterThanOrEqual(24);
    expect(plot?.xTicks.map(({ value }) => value)).toEqual([0.1, 1, 10, 100]);
    expect(plot?.yTicks.length).toBeGreaterThanOrEqual(2);
  });
});
