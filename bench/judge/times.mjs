import { pathToFileURL } from 'node:url';
import { median, percentile } from '../statistics.mjs';

/**
 * Prints, as JSON, how long the judge takes over the full answer to one problem at each size. Takes the file of the
 * built judge and the problem, and runs in a process of its own, as a session judges one problem.
 */

/**
 * The small one until the compiler of the engine has come to rest: after 1,500 judgements it still optimises some
 * hundred functions within the next 400, after 4,000 some twenty (`node --trace-opt`).
 */
const SIZES = [
  { components: 60, warmUps: 4_000, judgements: 200, restraint: { warmUps: 2, judgements: 3 } },
  { components: 600, warmUps: 10, judgements: 20, restraint: null },
];

const [, , file, problem] = process.argv;
const judge = await import(pathToFileURL(file).href);
const [pack, others, estimates] = await Promise.all([
  judge.loadPack(problem),
  judge.loadOtherPacks(problem),
  judge.loadEstimator(),
]);
const [{ design, answers }] = pack.references;
const sizes = SIZES.map(({ components, restraint, ...counts }) => {
  const edited = editsOf(judge.copiesOf(design, components));
  // As the worker gets them, nothing of what arrives is an object that was there before.
  const arrive = () => structuredClone({ design: edited(), answers });
  const known = { pack, level: 'senior', mode: null, session: null, estimates, others };
  const first = (arrived) => judge.judgementOf({ ...known, ...arrived });
  const times = timesOf(arrive, first, counts);
  const { complete } = first(arrive());
  const all = restraint && timesOf(() => null, complete, restraint);
  return { components, ...times, restraint: all };
});
process.stdout.write(JSON.stringify(sizes));

/** The design after each of many edits: one component after the other is moved a little. */
function editsOf(design) {
  const ids = Object.keys(design.components);
  let edits = 0;
  let current = design;
  return () => {
    const id = ids[edits % ids.length];
    const component = { ...current.components[id], x: current.components[id].x + 1 };
    edits += 1;
    current = { ...current, components: { ...current.components, [id]: component } };
    return current;
  };
}

/**
 * Of one judgement, in milliseconds: the median and 95th percentile, and the processor's time on average, which has that
 * of the engine's other threads in it.
 */
function timesOf(inputOf, run, { warmUps, judgements }) {
  for (let round = 0; round < warmUps; round += 1) run(inputOf());
  let processor = 0;
  const times = Array.from({ length: judgements }, () => {
    const input = inputOf();
    const before = process.cpuUsage();
    const start = performance.now();
    run(input);
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    processor += (user + system) / 1_000;
    return time;
  });
  return {
    median: median(times),
    p95: percentile(times, 0.95),
    processor: processor / judgements,
  };
}
