import { create } from 'zustand';
import type { FigureRef, LoadResult, ResultChange } from '#shared/load/results';
import { AS_DRAWN, isAsDrawn, type WhatIf } from '#shared/load/what-if';
import type { LoadQuestion } from '../../coach/load';

/**
 * What the model says of the design of the open session, in practice only: it follows every edit and every change of
 * the situation (`followLoad`), and what it said before stays until it has said the next.
 */
export interface LiveLoad {
  /** null: nothing was computed yet, or it cannot be; then `message` says why. */
  readonly result: LoadResult | null;
  /** What the result was computed from: ask for explanations and curves with this, so that they fit what is shown. */
  readonly question: LoadQuestion | null;
  /** Against the design as drawn, the worst first; none while nothing is supposed. */
  readonly changes: readonly ResultChange[];
  /** Why there is no result, in words for the person; null while there is one or the first is under way. */
  readonly message: string | null;
  /** The situation that the design is put into; `result` may still be about the one before. */
  readonly whatIf: WhatIf;
  /** Id of the flow that is looked at, or null: the first. */
  readonly selectedFlow: string | null;
  /** The figure of which the person asks why, and where on the screen it is; null: none. */
  readonly asked: AskedFigure | null;
}

export interface AskedFigure {
  readonly ref: FigureRef;
  /** In pixels of the window. */
  readonly anchor: DOMRect;
}

const NOTHING: LiveLoad = {
  result: null,
  question: null,
  changes: [],
  message: null,
  whatIf: AS_DRAWN,
  selectedFlow: null,
  asked: null,
};

export const useLiveLoad = create<LiveLoad>(() => NOTHING);

const { getState, setState } = useLiveLoad;

/** Changes a part of the situation. */
export function setWhatIf(patch: Partial<WhatIf>): void {
  setState({ whatIf: { ...getState().whatIf, ...patch } });
}

/** Back to today: the problem's peak load, everything up. */
export function resetWhatIf(): void {
  if (!isAsDrawn(getState().whatIf)) setState({ whatIf: AS_DRAWN });
}

export function selectFlow(flow: string | null): void {
  setState({ selectedFlow: flow });
}

/** Opens the answer to "why?" at a figure. */
export function askWhy(ref: FigureRef, anchor: DOMRect): void {
  setState({ asked: { ref, anchor } });
}

export function closeWhy(): void {
  setState({ asked: null });
}

/** For another session: nothing of the last one stays. */
export function forgetLoad(): void {
  setState(NOTHING);
}
