import type { LoadInput } from './evaluate';
import type { Explanation, FigureRef } from './results';

/** Why a figure of the result for this input is what it is. */
export function explainFigure(_input: LoadInput, ref: FigureRef): Explanation {
  return { title: ref.of, value: '', formula: '', inputs: [], notes: [] };
}
