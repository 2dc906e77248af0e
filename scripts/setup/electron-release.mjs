import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { makeFolder } from './staging.mjs';
import { markInstalled } from './installed-electron.mjs';
import { unzip } from './unzip.mjs';

const SILENCE_LIMIT_MS = 15_000;

/** The release could not be downloaded; its message says why, in a few words. */
export class ReleaseUnavailable extends Error {}

/**
 * Downloads the Electron release the project asks for and unpacks it into `dist`.
 * Electron's own installer is not used: it has no time-out, needs Node 22.12 and unpacks straight into place.
 * @param {object} job
 * @param {string} job.electronFolder
 * @param {string} job.version
 * @param {NodeJS.Platform} job.platform
 * @param {string} job.arch
 * @param {string} [job.mirror] where releases are, when not in their usual place
 * @param {string} [job.cacheRoot] where the zip is kept; by default Electron's own cache folder
 * @param {number} [job.silenceLimitMs] gives up when nothing arrives for so long
 * @param {import('./report.mjs').Report} job.report
 * @returns {Promise<void>} rejects with ReleaseUnavailable when the download fails
 */
export async function installElectronRelease(job) {
  const { electronFolder, version, platform, report } = job;
  const zipFile = await downloadRelease(job);
  await makeFolder(path.join(electronFolder, 'dist'), (staging) =>
    unzip({
      zipFile,
      folder: staging,
      onProgress: (share) => {
        report.progress(`Electron ${version}: unpacking, ${Math.floor(share * 100)} %`);
      },
    }),
  );
  markInstalled(electronFolder, platform);
}

/** @param {Parameters<typeof installElectronRelease>[0]} job */
async function downloadRelease(job) {
  const { electronFolder, version, platform, arch, mirror, cacheRoot, report } = job;
  const { silenceLimitMs = SILENCE_LIMIT_MS } = job;
  const electronPackage = createRequire(path.join(electronFolder, 'package.json'));
  /** @type {{ downloadArtifact: (details: object) => Promise<string> }} */
  const { downloadArtifact } = await import(
    pathToFileURL(electronPackage.resolve('@electron/get')).href
  );
  const controller = new AbortController();
  const watchdog = setTimeout(() => {
    controller.abort(new Error(`nothing arrived for ${silenceLimitMs / 1000} s`));
  }, silenceLimitMs);
  try {
    return await downloadArtifact({
      version,
      artifactName: 'electron',
      platform,
      arch,
      checksums: electronPackage('./checksums.json'),
      ...(cacheRoot === undefined ? {} : { cacheRoot }),
      ...(mirror === undefined ? {} : { mirrorOptions: { mirror } }),
      downloadOptions: {
        quiet: true,
        signal: controller.signal,
        /** @param {{ percent: number }} progress */
        getProgressCallback({ percent }) {
          watchdog.refresh();
          report.progress(`Electron ${version}: downloading, ${Math.floor(percent * 100)} %`);
        },
      },
    });
  } catch (error) {
    throw new ReleaseUnavailable(reasonOf(error), { cause: error });
  } finally {
    clearTimeout(watchdog);
  }
}

/**
 * What went wrong below the generic "fetch failed".
 * @param {unknown} error
 */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
