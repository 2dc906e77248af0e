import { useEffect, useState } from 'react';
import type { Explanation, FigureRef } from '#shared/load/results';
import { coach } from '../../../coach/coach-client';
import { useLiveLoad } from '../live-load';

interface Answer {
  readonly ref: FigureRef;
  /** null: it could not be had; `failure` says why. */
  readonly explanation: Explanation | null;
  readonly failure: string | null;
}

/** Why a figure is what it is; null while the answer is on its way. The last one stays while the next is computed. */
export function useExplanation(ref: FigureRef): { answer: Answer | null; retry: () => void } {
  const question = useLiveLoad((load) => load.question);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!question) return undefined;
    let isWanted = true;
    coach
      .explainLoad({ ...question, ref })
      .then((explanation) => ({ explanation, failure: null }))
      .catch((error: unknown) => ({
        explanation: null,
        failure: error instanceof Error ? error.message : String(error),
      }))
      .then((result) => {
        if (isWanted) setAnswer({ ref, ...result });
      });
    return () => {
      isWanted = false;
    };
  }, [question, ref, tries]);
  return {
    answer: answer?.ref === ref ? answer : null,
    retry: () => {
      setAnswer(null);
      setTries(tries + 1);
    },
  };
}
