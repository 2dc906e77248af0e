import type { Design } from '#shared/design/schema';
import type { ConstantOverrides } from '#shared/load/constants/constants';
import { evaluateLoad } from '#shared/load/evaluate';
import type { ConnectionLoad, LoadResult } from '#shared/load/results';
import { AS_DRAWN, type WhatIf } from '#shared/load/what-if';
import type { FlowSpec } from '#shared/problems/pack';
import { flow } from '#shared/problems/reference-parts';

/** A read of 100 requests a second that clients start, but for what is said; its id is its title. */
export function traffic(id: string, rest: Partial<FlowSpec> = {}): FlowSpec {
  return flow({
    id,
    title: id,
    operation: 'read',
    averageRequestsPerSecond: (rest.peakRequestsPerSecond ?? 100) / 2,
    peakRequestsPerSecond: 100,
    requestBytes: 200,
    responseBytes: 1_000,
    ...rest,
  });
}

/** What a drawing does under the given flows. */
export function loadOf(
  design: Design,
  flows: readonly FlowSpec[],
  whatIf: Partial<WhatIf> = {},
  constants: ConstantOverrides = {},
): LoadResult {
  return evaluateLoad({
    design,
    traffic: { flows, requiredPaths: [] },
    whatIf: { ...AS_DRAWN, ...whatIf },
    constants,
  });
}

export function connectionOf({ connections }: LoadResult, id: string): ConnectionLoad {
  const found = connections.find((one) => one.id === id);
  if (!found) throw new Error(`No flow uses ${id}.`);
  return found;
}

/** The figures of a result that no figure may be: infinite, not a number or below zero; with the way to each. */
export function wrongFigures(result: LoadResult): [string, number][] {
  return numbersIn({ ...result, whatIf: null }).filter(
    ([, value]) => !Number.isFinite(value) || value < -1e-9,
  );
}

function numbersIn(value: unknown, way = ''): [string, number][] {
  if (typeof value === 'number') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${way}.${key}`));
}
