import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether files made from sources need not be made again: all are there, and none is older than any source.
 * @param {object} made
 * @param {string[]} made.outputs files
 * @param {string[]} made.sources files and folders; those that do not exist are left out
 * @returns {boolean}
 */
export function isFresh({ outputs, sources }) {
  const oldestOutputMs = Math.min(...outputs.map((file) => modifiedMs(file) ?? -Infinity));
  return sources.every((source) => newestMs(source) <= oldestOutputMs);
}

/** @param {string} source */
function newestMs(source) {
  const stats = statSync(source, { throwIfNoEntry: false });
  if (stats === undefined) return -Infinity;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were removed.
  let newest = stats.mtimeMs;
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    newest = Math.max(newest, modifiedMs(path.join(source, name)) ?? -Infinity);
  }
  return newest;
}

/** @param {string} file */
function modifiedMs(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
