import type { Estimator } from './estimator';

/** The estimator, in a chunk of its own because its arithmetic is large. */
export async function loadEstimator(): Promise<Estimator> {
  return (await import('./sheet')).estimator;
}
