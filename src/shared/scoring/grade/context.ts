import type { Answers } from '../../interview/answers';
import type { Facts } from '../facts/facts';
import type { EstimateResult, Finding } from '../report';
import type { SessionFacts } from '../session';

/** Everything that a grade may look at. */
export interface GradeContext {
  readonly facts: Facts;
  readonly answers: Answers;
  /** null: the answer was not given in a session. */
  readonly session: SessionFacts | null;
  readonly estimates: readonly EstimateResult[];
  readonly findings: readonly Finding[];
}
