import { create } from 'zustand';
import { inOrder, type Estimate } from '#shared/interview/answers';
import { coach } from '../../coach/coach-client';
import type { LineValue } from '../../coach/estimating';
import { session } from '../../session/open-session';

/** What the lines of the estimation sheet come to, from the coach's worker. */
interface EstimateValues {
  readonly values: Readonly<Record<string, LineValue>>;
  /** Why no line could be computed, in words; null when all is well. */
  readonly failure: string | null;
}

export const useEstimateValues = create<EstimateValues>(() => ({ values: {}, failure: null }));

/** Keeps the values in step with the open session's lines; returns how to stop. */
export function followEstimates(): () => void {
  let seen: Readonly<Record<string, Estimate>> | null = null;
  let latest = 0;

  async function evaluate(estimates: Readonly<Record<string, Estimate>>): Promise<void> {
    const turn = ++latest;
    const lines = inOrder(estimates).map(({ id, name, expression }) => ({ id, name, expression }));
    try {
      const values = lines.length > 0 ? await coach.evaluateEstimates(lines) : {};
      if (turn === latest) useEstimateValues.setState({ values, failure: null });
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      if (turn === latest) useEstimateValues.setState({ values: {}, failure });
    }
  }

  function follow(): void {
    const estimates = session.getState().state?.answers.estimates;
    if (!estimates || estimates === seen) return;
    seen = estimates;
    void evaluate(estimates);
  }
  follow();
  const unsubscribe = session.subscribe(follow);
  return () => {
    latest = -1;
    unsubscribe();
    useEstimateValues.setState({ values: {}, failure: null });
  };
}
