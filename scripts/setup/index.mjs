import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from '../lib/project-folder.mjs';
import { findCacheFolder } from './cache-folder.mjs';
import { ensureElectron } from './electron.mjs';
import { hasNodeApi10 } from './installed-electron.mjs';
import { createReport } from './report.mjs';
import { checkSandbox } from './sandbox.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureSqliteAddon } from './sqlite-addon.mjs';
import { ensureBuildTools, ensureSystemLibraries } from './system-packages.mjs';

/**
 * Brings the machine to where the app starts and its tests run. Does nothing, quickly, where all is in place.
 * @param {{ renew?: boolean }} [options] renew: try for the wanted Electron again where the fallback is in use
 */
async function setUp({ renew = false } = {}) {
  const report = createReport(process.stderr);
  const cacheFolder = findCacheFolder();
  const packages = path.join(PROJECT_FOLDER, 'node_modules');
  const electronFolder = path.join(packages, 'electron');
  if (!existsSync(electronFolder)) {
    throw new SetupError("The project's packages are not installed.", 'npm ci');
  }
  const electronVersion = await ensureElectron({
    electronFolder,
    cacheFolder,
    report,
    renew,
  });
  await ensureSqliteAddon({
    packageFolder: path.join(packages, 'better-sqlite3'),
    cacheFolder,
    electronHasNodeApi10: hasNodeApi10(electronVersion),
    report,
    ensureBuildTools: () => ensureBuildTools({ report }),
  });
  await ensureSystemLibraries({ report });
  checkSandbox({ electronFolder });
}

/**
 * Runs set-up for a command; where it fails, says how to mend it and ends the process.
 * @param {{ renew?: boolean }} [options]
 */
export async function setUpOrExit(options) {
  try {
    await setUp(options);
  } catch (error) {
    process.stderr.write(`\n${describeFailure(error)}\n`);
    process.exit(1);
  }
}

/** @param {unknown} error */
function describeFailure(error) {
  if (error instanceof SetupError) {
    return `Set-up failed: ${error.message}\nTo mend it: ${error.remedy}`;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Set-up failed: ${detail}\nTo mend it: see that the disk is not full and its folders may be written to, then run \`npm run setup\` again.`;
}
