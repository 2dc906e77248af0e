/** What is measured, for a bundle of its own: the judge as it is shipped, and answers of any size. */
export { loadEstimator } from '#shared/estimation/load-estimator';
export { PROBLEM_IDS } from '#shared/problems/ids';
export { loadOtherPacks, loadPack } from '#shared/problems/load-pack';
export { judgementOf } from '#shared/scoring/judge';
export { copiesOf } from './copies';
