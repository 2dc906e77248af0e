import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { withBuilt } from '../build.mjs';

const BUDGET_MS = 4;
/** By the number of components, times the time of the smallest. */
const BUDGET_RATIOS = new Map([
  [600, 12],
  [6_000, 150],
]);

/** Prints how long one evaluation of the load model takes, which every edit asks for. */
export async function measureLoad() {
  const { sizes, references } = await withBuilt(join(import.meta.dirname, 'model.ts'), timesOf);
  for (const size of sizes) print(size, sizes[0]);
  const found = references.map(({ id, median, p95 }) => `${id} ${ms(median)} (${ms(p95)})`);
  console.log(`Load of the reference designs, median (p95): ${found.join(', ')}`);
}

function print(size, smallest) {
  const { components, flows, median, p95, processor } = size;
  const times = `median ${ms(median)}, p95 ${ms(p95)}, processor ${ms(processor)}`;
  const ratio = (name) => (size[name] / smallest[name]).toFixed(1);
  const compared =
    size === smallest
      ? ` (budget p95 ${BUDGET_MS} ms)`
      : `; ratios ${ratio('median')}, p95 ${ratio('p95')}, processor ${ratio('processor')} (budget ${BUDGET_RATIOS.get(components)})`;
  console.log(`Load of ${components} components, ${flows} flows: ${times}${compared}`);
}

function timesOf(modelFile) {
  const script = join(import.meta.dirname, 'times.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, modelFile], { encoding: 'utf8' }));
}

function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}
