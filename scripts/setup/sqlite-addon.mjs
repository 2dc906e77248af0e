import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lastLines, run as runCommand } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { withStagingFolder } from './staging.mjs';

/** The prebuilt addon's Node-API; older runtimes crash on it. */
const PREBUILT_NODE_API = 10;

/**
 * References to strings, which better-sqlite3 needs, were in the experimental Node-API before they came to version 10.
 * An addon that declares the experimental one loads in any runtime that has them.
 */
const CXXFLAGS =
  '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNAPI_VERSION=2147483647 -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

const require = createRequire(import.meta.url);
const ADDON = path.join('build', 'Release', 'better_sqlite3.node');
const KEY_FILE = path.join('build', 'built-by-setup.txt');

/**
 * Makes sure that better-sqlite3 loads in this Node and in the installed Electron.
 * @param {object} job
 * @param {string} job.packageFolder better-sqlite3's folder
 * @param {string} job.cacheFolder
 * @param {boolean} job.electronHasNodeApi10
 * @param {import('./report.mjs').Report} job.report
 * @param {import('./run.mjs').Run} [job.run]
 * @param {number} [job.nodeApi] of this Node
 * @param {() => Promise<void>} [job.ensureBuildTools]
 */
export async function ensureSqliteAddon(job) {
  const { packageFolder, cacheFolder, report, run = runCommand } = job;
  const { nodeApi = Number(process.versions['napi']) } = job;
  const keyFile = path.join(packageFolder, KEY_FILE);
  if (nodeApi >= PREBUILT_NODE_API && job.electronHasNodeApi10) {
    if (existsSync(keyFile)) await rm(path.join(packageFolder, 'build'), { recursive: true });
    report.line('better-sqlite3: prebuilt fits');
    return;
  }
  const key = buildKey(packageFolder);
  const addon = path.join(packageFolder, ADDON);
  if (existsSync(addon) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) {
    report.line('better-sqlite3: built for Node-API 9, in place');
    return;
  }
  const cached = path.join(cacheFolder, `${key}.node`);
  if (existsSync(cached)) {
    copyInPlace(cached, addon);
    if (await loads(packageFolder, run)) {
      writeFileSync(keyFile, key);
      report.line('better-sqlite3: built for Node-API 9, taken from the cache');
      return;
    }
    report.line('better-sqlite3: the addon in the cache does not load');
    await rm(cached);
  }
  await job.ensureBuildTools?.();
  report.line('better-sqlite3: building for Node-API 9, about 2 minutes, once');
  await build({ packageFolder, cached, report, run });
  copyInPlace(cached, addon);
  if (!(await loads(packageFolder, run))) {
    await rm(cached);
    await rm(path.join(packageFolder, 'build'), { recursive: true });
    throw new SetupError(
      'better-sqlite3 was built but does not load in this Node.',
      'Use Node 22.14 or newer, then run `npm run setup` again.',
    );
  }
  writeFileSync(keyFile, key);
  report.line('better-sqlite3: built');
}

/** @param {string} packageFolder */
function buildKey(packageFolder) {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const flags = createHash('sha256').update(CXXFLAGS).digest('hex').slice(0, 12);
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-${flags}`;
}

/**
 * Builds in a copy, so that the package never holds half an addon.
 * @param {{ packageFolder: string, cached: string, report: import('./report.mjs').Report, run: import('./run.mjs').Run }} job
 */
async function build({ packageFolder, cached, report, run }) {
  await withStagingFolder(packageFolder, async (staging) => {
    await cp(packageFolder, staging, {
      recursive: true,
      filter: (from) => !['build', 'prebuilds'].includes(path.relative(packageFolder, from)),
    });
    const startMs = Date.now();
    const result = await run(
      process.execPath,
      [require.resolve('node-gyp/bin/node-gyp.js'), ...nodeGypOptions(report)],
      {
        cwd: staging,
        env: { CXXFLAGS },
        onTick: () => {
          const seconds = Math.round((Date.now() - startMs) / 1000);
          report.progress(`better-sqlite3: building, ${seconds} s`);
        },
      },
    );
    const built = path.join(staging, ADDON);
    if (result.exitCode !== 0 || !existsSync(built)) {
      throw new SetupError(
        `better-sqlite3 could not be built.\n${lastLines(result.output)}`,
        'Use Node 22.14 or newer, which needs no build, or install python3, make and g++; then run `npm run setup` again.',
      );
    }
    copyInPlace(built, cached);
  });
}

/** @param {import('./report.mjs').Report} report */
function nodeGypOptions(report) {
  const options = ['rebuild', '--release', '--force_build=1'];
  const prefix = path.resolve(realpathSync(process.execPath), '..', '..');
  if (existsSync(path.join(prefix, 'include', 'node', 'node_api.h'))) {
    return [...options, `--nodedir=${prefix}`];
  }
  report.line(
    "better-sqlite3: this Node came without its headers; node-gyp fetches them from Node's site",
  );
  return options;
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyInPlace(from, to) {
  mkdirSync(path.dirname(to), { recursive: true });
  const temporary = `${to}-${process.pid}`;
  copyFileSync(from, temporary);
  renameSync(temporary, to);
}

/**
 * Opens a database in another process, since an addon that does not fit takes its process down.
 * @param {string} packageFolder
 * @param {import('./run.mjs').Run} run
 */
async function loads(packageFolder, run) {
  const program = `new (require(${JSON.stringify(packageFolder)}))(':memory:').prepare('select 1').get()`;
  return (await run(process.execPath, ['-e', program])).exitCode === 0;
}
