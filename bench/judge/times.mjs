import { pathToFileURL } from 'node:url';
import { median, percentile } from '../statistics.mjs';

/**
 * Prints, as JSON, how long the judge takes over the full answer to one problem at each size. Takes the file of the
 * built judge and the problem, and runs in a process of its own, as a session judges one problem.
 */

/** The small one until the compiler of the engine has come to rest. */
const SIZES = [
  { components: 60, warmUps: 1_500, judgements: 200, restraint: { warmUps: 2, judgements: 3 } },
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
  const copies = judge.copiesOf(design, components);
  const edited = editsOf(copies);
  const answer = { pack, level: 'senior', mode: null, answers, session: null };
  const first = () => judge.judgementOf({ ...answer, design: edited(), estimates, others });
  const times = timesOf(first, counts);
  const { complete } = first();
  return { components, ...times, restraint: restraint && timesOf(complete, restraint) };
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

/** Of one judgement, in milliseconds: the median and 95th percentile, and the processor's time on average. */
function timesOf(run, { warmUps, judgements }) {
  for (let round = 0; round < warmUps; round += 1) run();
  const before = process.cpuUsage();
  const times = Array.from({ length: judgements }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  return {
    median: median(times),
    p95: percentile(times, 0.95),
    processor: (user + system) / 1_000 / judgements,
  };
}
