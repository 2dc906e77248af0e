import { mkdirSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Nothing half-made is ever in place: work goes into a folder beside the target, named after the process that made it,
 * and is renamed when it is whole.
 */

/**
 * Gives work an empty folder beside its target, and removes it afterwards, whatever happened.
 * @template T
 * @param {string} target
 * @param {(staging: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withStagingFolder(target, work) {
  const staging = path.join(path.dirname(target), `.${path.basename(target)}-${process.pid}`);
  mkdirSync(path.dirname(target), { recursive: true });
  await removeLeftovers(target);
  await rm(staging, { recursive: true, force: true });
  mkdirSync(staging);
  try {
    return await work(staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Makes a folder, or makes it anew, so that it is seen whole or not at all.
 * @param {string} targetFolder
 * @param {(staging: string) => Promise<void>} fill puts the content into the folder it is given
 */
export async function makeFolder(targetFolder, fill) {
  await withStagingFolder(targetFolder, async (staging) => {
    await fill(staging);
    const old = `${staging}-old`;
    await rename(targetFolder, old).catch(ignoreMissing);
    await rename(staging, targetFolder);
    await rm(old, { recursive: true, force: true });
  });
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
