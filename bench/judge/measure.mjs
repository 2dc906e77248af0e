import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBuilt } from '../build.mjs';

const BUDGET_MS = 8;
/** Of the large answer, times the time of the small one. */
const BUDGET_RATIO = 12;
const RESTRAINT_BUDGET_MS = 1_000;

/** Prints how long the judge takes over a full answer to each problem, and how long restraint takes after it. */
export async function measureJudge() {
  await withBuilt(join(import.meta.dirname, 'judge.ts'), async (file) => {
    const { PROBLEM_IDS } = await import(pathToFileURL(file).href);
    console.log(
      `Judge of 60 components (budget p95 ${BUDGET_MS} ms), restraint after it (budget ${RESTRAINT_BUDGET_MS} ms), ` +
        `600 components (budget ${BUDGET_RATIO} times as long):`,
    );
    for (const problem of PROBLEM_IDS) print(problem, timesOf(file, problem));
  });
}

function print(problem, [small, large]) {
  const ratio = (name) => (large[name] / small[name]).toFixed(1);
  console.log(
    `  ${problem}: ${timesText(small)}; restraint ${ms(small.restraint.median)}, processor ` +
      `${ms(small.restraint.processor)}; 600: ${timesText(large)}; ratios ${ratio('median')}, ` +
      `p95 ${ratio('p95')}, processor ${ratio('processor')}`,
  );
}

function timesOf(file, problem) {
  const script = join(import.meta.dirname, 'times.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, file, problem], { encoding: 'utf8' }));
}

function timesText({ median, p95, processor }) {
  return `median ${ms(median)}, p95 ${ms(p95)}, processor ${ms(processor)}`;
}

function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
}
