import { shownName } from '#shared/design/names';
import type { Design } from '#shared/design/schema';
import { changesBetween } from '#shared/load/changes';
import type { ConstantOverrides } from '#shared/load/constants/constants';
import { evaluateLoad, type LoadInput } from '#shared/load/evaluate';
import { explainFigure } from '#shared/load/explain';
import { latencyCurve, type LatencyPoint } from '#shared/load/latency-curve';
import type { Explanation, FigureRef, LoadResult, ResultChange } from '#shared/load/results';
import { AS_DRAWN, isAsDrawn, type WhatIf } from '#shared/load/what-if';
import type { ProblemId } from '#shared/problems/ids';
import { loadTraffic } from '#shared/problems/load-traffic';

/** A design, and the situation that it is put into. */
export interface LoadQuestion {
  readonly problem: ProblemId;
  readonly design: Design;
  readonly whatIf: WhatIf;
  readonly constants: ConstantOverrides;
}

export interface LoadAnswer {
  readonly now: LoadResult;
  /** Against the design as drawn; none when nothing is supposed. */
  readonly changes: readonly ResultChange[];
}

/** What the design does under the problem's load. */
export async function loadOf(question: LoadQuestion): Promise<LoadAnswer> {
  const input = await inputOf(question);
  const now = evaluateLoad(input);
  if (isAsDrawn(question.whatIf)) return { now, changes: [] };
  const asDrawn = evaluateLoad({ ...input, whatIf: AS_DRAWN });
  const nameOf = (id: string) => {
    const component = question.design.components[id];
    return component ? shownName(component) : id;
  };
  return { now, changes: changesBetween(asDrawn, now, nameOf) };
}

/** Why a figure is what it is. */
export async function explanationOf({
  ref,
  ...question
}: LoadQuestion & { readonly ref: FigureRef }): Promise<Explanation> {
  return explainFigure(await inputOf(question), ref);
}

/** Latency of one flow against load. */
export async function latencyCurveOf({
  flow,
  ...question
}: LoadQuestion & { readonly flow: string }): Promise<readonly LatencyPoint[]> {
  return latencyCurve(await inputOf(question), flow);
}

async function inputOf({ problem, design, whatIf, constants }: LoadQuestion): Promise<LoadInput> {
  const traffic = await loadTraffic(problem);
  return { design, traffic, whatIf, constants };
}
