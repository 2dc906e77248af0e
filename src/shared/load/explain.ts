import { evaluationOf, type Evaluation, type LoadInput } from './evaluate';
import { explainComponent } from './explain/component';
import { explainConnection } from './explain/connection';
import { explainCostLine } from './explain/cost';
import { explainDesign } from './explain/design';
import { explainFlow } from './explain/flow';
import { flowSubjectOf } from './explain/flow-subject';
import { subjectOf } from './explain/subject';
import { NOT_COMPUTED } from './format';
import type { Explanation, FigureRef } from './results';

/**
 * Why a figure of the result for this input is what it is: its formula, and each input with its value and where that
 * comes from. Evaluates the input again, so the numbers are those of `evaluateLoad`. Never throws on a valid design; of
 * a figure that does not exist it says so.
 */
export function explainFigure(input: LoadInput, ref: FigureRef): Explanation {
  return explainIn(evaluationOf(input), ref);
}

/** The same for one of many figures of an evaluation. */
export function explainIn(evaluation: Evaluation, ref: FigureRef): Explanation {
  return explained(evaluation, ref) ?? GONE;
}

const GONE: Explanation = {
  title: 'No such figure',
  value: NOT_COMPUTED,
  formula: '',
  inputs: [],
  notes: ['What it belongs to is no longer part of the drawing or of the problem.'],
};

/** null: there is no such figure. */
function explained(evaluation: Evaluation, ref: FigureRef): Explanation | null {
  const { connections, costPerMonth } = evaluation.result;
  switch (ref.of) {
    case 'component': {
      const subject = subjectOf(evaluation, ref.id);
      return subject && explainComponent(subject, ref.figure);
    }
    case 'connection': {
      const load = connections.find(({ id }) => id === ref.id);
      return load ? explainConnection(evaluation, load, ref.figure) : null;
    }
    case 'flow': {
      const subject = flowSubjectOf(evaluation, ref.id);
      return subject && explainFlow(subject, ref.figure);
    }
    case 'cost': {
      const line = costPerMonth.lines.find(({ id }) => id === ref.id);
      return line ? explainCostLine(evaluation, line) : null;
    }
    case 'design':
      return explainDesign(evaluation, ref.figure);
  }
}
