import { create } from 'zustand';
import type { ProblemId } from '#shared/problems/ids';
import { coach } from './coach-client';

/** The kinds of traffic that a connection can be said to carry. */
export const useFlows = create<{
  readonly flows: readonly { readonly id: string; readonly title: string }[];
}>(() => ({ flows: [] }));

export async function loadFlows(problem: ProblemId): Promise<void> {
  try {
    useFlows.setState({ flows: await coach.flows(problem) });
  } catch {
    // Without them a connection carries every flow that fits, which is the default.
    useFlows.setState({ flows: [] });
  }
}
