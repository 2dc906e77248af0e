import { create } from 'zustand';
import type { ProblemId } from '#shared/problems/ids';
import { coach } from './coach-client';

interface ProblemFlows {
  readonly problem: ProblemId | null;
  /** None until they are known. */
  readonly flows: readonly { readonly id: string; readonly title: string }[];
}

/** The kinds of traffic that a connection can be said to carry. */
export const useFlows = create<ProblemFlows>(() => ({ problem: null, flows: [] }));

export async function loadFlows(problem: ProblemId): Promise<void> {
  // Those of another problem would be taken for this one's.
  if (useFlows.getState().problem !== problem) useFlows.setState({ problem, flows: [] });
  let flows: ProblemFlows['flows'] = [];
  try {
    flows = await coach.flows(problem);
  } catch {
    // Without them a connection carries every flow that fits, which is the default.
  }
  if (useFlows.getState().problem === problem) useFlows.setState({ flows });
}
