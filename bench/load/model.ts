/** What is measured, for a bundle of its own: the load model as it is shipped, and designs of any size. */
export { evaluateLoad } from '#shared/load/evaluate';
export { AS_DRAWN } from '#shared/load/what-if';
export { PROBLEM_IDS } from '#shared/problems/ids';
export { loadTraffic } from '#shared/problems/load-traffic';
export { largeSystem } from '../../tests/helpers/large-system';
