/**
 * How requests end, as shares that sum to 1. `passed` is a step that neither answers nor fails: the request goes on.
 */
export interface Outcome {
  readonly passed: number;
  readonly absorbed: number;
  readonly queued: number;
  readonly served: number;
  readonly error: number;
}

export const PASSED: Outcome = { passed: 1, absorbed: 0, queued: 0, served: 0, error: 0 };
export const ABSORBED: Outcome = { passed: 0, absorbed: 1, queued: 0, served: 0, error: 0 };
export const QUEUED: Outcome = { passed: 0, absorbed: 0, queued: 1, served: 0, error: 0 };
export const FAILED: Outcome = { passed: 0, absorbed: 0, queued: 0, served: 0, error: 1 };

/** Both must go well; what goes furthest says how it ended: served, else queued, else absorbed. */
export function both(one: Outcome, other: Outcome): Outcome {
  if (one === PASSED) return other;
  const notServed = one.passed + one.absorbed + one.queued;
  const notQueued = one.passed + one.absorbed;
  return {
    passed: one.passed * other.passed,
    absorbed: one.absorbed * (other.passed + other.absorbed) + one.passed * other.absorbed,
    queued: one.queued * (other.passed + other.absorbed + other.queued) + notQueued * other.queued,
    served: one.served * (1 - other.error) + notServed * other.served,
    error: one.error + other.error - one.error * other.error,
  };
}

/** One or the other, by weights that sum to 1. */
export function mixed(
  parts: readonly { readonly weight: number; readonly outcome: Outcome }[],
): Outcome {
  const sum = { passed: 0, absorbed: 0, queued: 0, served: 0, error: 0 };
  for (const { weight, outcome } of parts) {
    sum.passed += weight * outcome.passed;
    sum.absorbed += weight * outcome.absorbed;
    sum.queued += weight * outcome.queued;
    sum.served += weight * outcome.served;
    sum.error += weight * outcome.error;
  }
  return sum;
}

/** The same outcome with another share of errors; the rest keeps its proportions. */
export function withError(outcome: Outcome, error: number): Outcome {
  // Not 1 - error: next to 1 too few digits of it are left to share out.
  const good = outcome.passed + outcome.absorbed + outcome.queued + outcome.served;
  if (error === outcome.error && good > 0) return outcome;
  if (good <= 0) return { ...PASSED, passed: 1 - error, error };
  const factor = (1 - error) / good;
  return {
    passed: outcome.passed * factor,
    absorbed: outcome.absorbed * factor,
    queued: outcome.queued * factor,
    served: outcome.served * factor,
    error,
  };
}
