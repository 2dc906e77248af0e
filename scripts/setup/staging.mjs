import { mkdirSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Nothing half-made is ever in place: work goes into a folder beside the target, named after the process that made it,
 * and is renamed when it is whole.
 */

/**
 * Makes an empty work folder beside the target and clears away those of runs that were killed.
 * @param {string} targetFolder
 * @returns {Promise<string>}
 */
export async function createStagingFolder(targetFolder) {
  const parent = path.dirname(targetFolder);
  mkdirSync(parent, { recursive: true });
  await removeLeftovers(targetFolder);
  const staging = path.join(parent, `.${path.basename(targetFolder)}-${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  mkdirSync(staging);
  return staging;
}

/**
 * Puts the finished staging folder in place of the target.
 * @param {string} staging
 * @param {string} targetFolder
 */
export async function putInPlace(staging, targetFolder) {
  const old = `${staging}-old`;
  await rename(targetFolder, old).catch(ignoreMissing);
  await rename(staging, targetFolder);
  await rm(old, { recursive: true, force: true });
}

/**
 * Work folders of processes that no longer run.
 * @param {string} targetFolder
 */
async function removeLeftovers(targetFolder) {
  const parent = path.dirname(targetFolder);
  const prefix = `.${path.basename(targetFolder)}-`;
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const processId = Number.parseInt(name.slice(prefix.length), 10);
    if (Number.isNaN(processId) || isRunning(processId)) continue;
    await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {NodeJS.ErrnoException} error */
function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}
