import type { Dimension } from '../dimensions';
import type { Facts } from '../facts/facts';
import { gradeApi } from './api';
import { gradeArchitecture } from './architecture';
import type { GradeContext } from './context';
import { gradeDataModel } from './data-model';
import { gradeDeepDive } from './deep-dive';
import { gradeEstimation } from './estimation';
import { gradeFailure } from './failure';
import { NOT_SCORED, type Grade } from './grade';
import { gradeRequirements } from './requirements';
import { gradeTradeOffs } from './trade-offs';

const GRADERS: Readonly<Record<Dimension, (context: GradeContext) => Grade>> = {
  requirements: gradeRequirements,
  estimation: gradeEstimation,
  api: gradeApi,
  'data-model': gradeDataModel,
  architecture: ({ facts }) => gradeArchitecture(facts),
  'deep-dive': gradeDeepDive,
  failure: gradeFailure,
  'trade-offs': gradeTradeOffs,
};

export function gradeDimension(dimension: Dimension, context: GradeContext): Grade {
  return GRADERS[dimension](context);
}

/** Of a drawing without answers only the architecture can be graded. */
export function gradeDrawing(dimension: Dimension, facts: Facts): Grade {
  return dimension === 'architecture' ? gradeArchitecture(facts) : NOT_SCORED;
}
