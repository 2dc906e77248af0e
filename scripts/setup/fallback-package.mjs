import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { lastLines, run as runCommand } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { withStagingFolder } from './staging.mjs';
import { folderSizeBytes } from './folder-size.mjs';

/**
 * Gets a package's tarball from npm's own configured registry into the cache folder, checked against its digest.
 * @param {object} job
 * @param {{ name: string, version: string, integrity: string, sizeBytes: number }} job.source
 * @param {string} job.cacheFolder
 * @param {import('./report.mjs').Report} job.report
 * @param {import('./run.mjs').Run} [job.run]
 * @param {NodeJS.ProcessEnv} [job.env] for npm
 * @returns {Promise<string>} the tarball
 */
export async function fetchPackage({ source, cacheFolder, report, run = runCommand, env = {} }) {
  const tarball = path.join(cacheFolder, tarballName(source));
  if (existsSync(tarball)) {
    if ((await digest(tarball)) === source.integrity) return tarball;
    report.line(`${path.basename(tarball)}: damaged in the cache, fetching it again`);
    await rm(tarball);
  }
  await withStagingFolder(tarball, async (staging) => {
    await rename(await download({ source, staging, report, run, env }), tarball);
  });
  return tarball;
}

/**
 * @param {{ source: { name: string, version: string, integrity: string, sizeBytes: number }, staging: string, report: import('./report.mjs').Report, run: import('./run.mjs').Run, env: NodeJS.ProcessEnv }} job
 */
async function download({ source, staging, report, run, env }) {
  const spec = `${source.name}@${source.version}`;
  const result = await run(
    'npm',
    // npm's own cache would keep a second copy.
    ['pack', spec, '--silent', '--pack-destination', staging, '--cache', path.join(staging, 'npm')],
    {
      cwd: staging,
      env: {
        npm_config_fetch_retries: '2',
        npm_config_fetch_retry_mintimeout: '500',
        npm_config_fetch_retry_maxtimeout: '2000',
        ...env,
      },
      onTick: () => {
        const share = Math.min(1, folderSizeBytes(staging) / source.sizeBytes);
        report.progress(`${spec}: downloading, ${Math.floor(share * 100)} %`);
      },
    },
  );
  const name = (await readdir(staging)).find((entry) => entry.endsWith('.tgz'));
  if (result.exitCode !== 0 || name === undefined) {
    throw new SetupError(
      `npm could not fetch ${spec}.${result.output === '' ? '' : `\n${lastLines(result.output)}`}`,
      `See whether \`npm view ${spec} version\` answers; once it does, run \`npm run setup\` again.`,
    );
  }
  const tarball = path.join(staging, name);
  if ((await digest(tarball)) !== source.integrity) {
    throw new SetupError(
      `${spec} arrived damaged or changed: its SHA-512 is not the expected one. It was removed.`,
      'Run `npm run setup` again. If it happens again, the registry serves another file: do not use it.',
    );
  }
  return tarball;
}

/** @param {{ name: string, version: string }} source */
function tarballName({ name, version }) {
  return `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}.tgz`;
}

/** @param {string} file */
async function digest(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
