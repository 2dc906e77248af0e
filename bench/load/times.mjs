import { pathToFileURL } from 'node:url';
import { median, percentile } from '../statistics.mjs';

/**
 * Prints, as JSON, how long one evaluation of the load model takes at each size. Takes the file of the built model, and
 * runs in a process of its own, so that nothing else's memory is cleaned up while it measures.
 */

/** Until the compiler of the engine has come to rest, which the small ones take longest for. */
const SIZES = [
  { components: 60, warmUps: 3_000, evaluations: 1_000 },
  { components: 600, warmUps: 100, evaluations: 100 },
  { components: 6_000, warmUps: 5, evaluations: 20 },
];
const REFERENCE = { warmUps: 300, evaluations: 200 };

const model = await import(pathToFileURL(process.argv[2]).href);
const sizes = SIZES.map(({ components, ...counts }) => {
  const { design, ...traffic } = model.largeSystem(components);
  return { components, flows: traffic.flows.length, ...timesOf(design, traffic, counts) };
});
const references = [];
for (const id of model.PROBLEM_IDS) {
  const traffic = await model.loadTraffic(id);
  references.push({ id, ...timesOf(traffic.referenceDesign, traffic, REFERENCE) });
}
process.stdout.write(JSON.stringify({ sizes, references }));

/** Of one evaluation, in milliseconds: the median and 95th percentile, and the processor's time on average. */
function timesOf(design, traffic, { warmUps, evaluations }) {
  const { evaluateLoad, AS_DRAWN } = model;
  const evaluate = () => evaluateLoad({ design, traffic, whatIf: AS_DRAWN, constants: {} });
  for (let round = 0; round < warmUps; round += 1) evaluate();
  const before = process.cpuUsage();
  const times = Array.from({ length: evaluations }, () => {
    const start = performance.now();
    evaluate();
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  return {
    median: median(times),
    p95: percentile(times, 0.95),
    processor: (user + system) / 1_000 / evaluations,
  };
}
