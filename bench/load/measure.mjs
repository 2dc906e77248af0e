import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { median, percentile } from '../statistics.mjs';

const BUDGET_MS = 4;
/** Times the time of the first. */
const SIZES = [
  { components: 60, warmUps: 400, evaluations: 400, budgetRatio: 1 },
  { components: 600, warmUps: 50, evaluations: 100, budgetRatio: 12 },
  { components: 6_000, warmUps: 5, evaluations: 20, budgetRatio: 150 },
];
const REFERENCE = { warmUps: 100, evaluations: 100 };

/** Prints how long one evaluation of the load model takes, which every edit asks for. */
export async function measureLoad() {
  const folder = mkdtempSync(join(tmpdir(), 'coach-bench-load-'));
  try {
    const model = await builtModel(folder);
    measureSizes(model);
    await measureReferences(model);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureSizes(model) {
  let first = null;
  for (const { components, budgetRatio, ...counts } of SIZES) {
    const { design, ...traffic } = model.largeSystem(components);
    const found = timesOf(model, design, traffic, counts);
    const what = `Load of ${components} components, ${traffic.flows.length} flows`;
    const times = `median ${ms(found.middle)}, p95 ${ms(found.tail)}, processor ${ms(found.busy)}`;
    if (first) {
      const ratio = (name) => (found[name] / first[name]).toFixed(1);
      console.log(
        `${what}: ${times}; ratios ${ratio('middle')}, p95 ${ratio('tail')}, processor ${ratio('busy')} (budget ${budgetRatio})`,
      );
    } else {
      console.log(`${what}: ${times} (budget p95 ${BUDGET_MS} ms)`);
    }
    first ??= found;
  }
}

async function measureReferences(model) {
  const found = [];
  for (const id of model.PROBLEM_IDS) {
    const traffic = await model.loadTraffic(id);
    const { middle, tail } = timesOf(model, traffic.referenceDesign, traffic, REFERENCE);
    found.push(`${id} ${ms(middle)} (${ms(tail)})`);
  }
  console.log(`Load of the reference designs, median (p95): ${found.join(', ')}`);
}

/** Of one evaluation: the median and 95th percentile of its time, and the processor's time on average. */
function timesOf({ evaluateLoad, AS_DRAWN }, design, traffic, { warmUps, evaluations }) {
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
    middle: median(times),
    tail: percentile(times, 0.95),
    busy: (user + system) / 1_000 / evaluations,
  };
}

/** The model in a bundle, as the command line has it, without a window around it. */
async function builtModel(folder) {
  await build({
    root: join(import.meta.dirname, '..', '..'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'model.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'model.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return import(pathToFileURL(join(folder, 'model.mjs')).href);
}

function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}
