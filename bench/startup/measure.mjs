import { spawn } from 'node:child_process';
import electron from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, ratioInterval } from '../statistics.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const APPS = {
  ours: join(ROOT, 'out', 'main', 'index.js'),
  empty: join(import.meta.dirname, 'empty-app', 'main.mjs'),
};
const WARM_UPS = 3;
const PAIRS = 15;
const BUDGET_RATIO = 1.5;
const START_TIMEOUT_MS = 60_000;

/**
 * Starts our app and an empty window alternately on the same runtime and prints the ratio of their times from spawn to
 * the second frame after the page has its main element.
 */
export async function measureStartup() {
  const folders = Object.fromEntries(
    Object.keys(APPS).map((name) => [name, mkdtempSync(join(tmpdir(), `coach-bench-${name}-`))]),
  );
  try {
    const cold = await startPair(folders);
    for (let round = 1; round < WARM_UPS; round += 1) await startPair(folders);
    const pairs = [];
    for (let round = 0; round < PAIRS; round += 1) pairs.push(await startPair(folders));
    print(cold, pairs);
  } finally {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  }
}

function print(cold, pairs) {
  const [low, high] = ratioInterval(pairs);
  const ratio = median(pairs.map(({ ours, empty }) => ours / empty));
  const ms = (name) => `${median(pairs.map((pair) => pair[name])).toFixed(0)} ms`;
  console.log(
    `Start to interactive, first start of a new user: ${cold.ours.toFixed(0)} ms, empty window ${cold.empty.toFixed(0)} ms`,
  );
  console.log(
    `Start to interactive, warm, median of ${PAIRS} alternating pairs: ${ms('ours')}, empty window ${ms('empty')}`,
  );
  console.log(
    `  ratio ${ratio.toFixed(2)} (95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}; budget ${BUDGET_RATIO})`,
  );
}

async function startPair(folders) {
  const ours = await timeStart(APPS.ours, folders.ours);
  const empty = await timeStart(APPS.empty, folders.empty);
  return { ours, empty };
}

function timeStart(main, userData) {
  return new Promise((resolve, reject) => {
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
    const spawnedAtMs = Date.now();
    const child = spawn(
      electron,
      [
        import.meta.dirname,
        `--user-data-dir=${userData}`,
        '--disable-gpu',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
      {
        env: { ...process.env, BENCH_MAIN: main, BENCH_USER_DATA: userData },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      const interactiveAtMs = /interactive at (\d+(?:\.\d+)?)/.exec(output)?.[1];
      if (interactiveAtMs) resolve(Number(interactiveAtMs) - spawnedAtMs);
      else reject(new Error(`${main} did not come up. Output: ${output || 'none'}`));
    });
  });
}
