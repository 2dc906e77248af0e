import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Electron's own marker of a finished installation; written last. */
const PATH_FILE = 'path.txt';

/** The first Electron line whose Node-API is version 10. */
const FIRST_MAJOR_WITH_NODE_API_10 = 35;

/** @param {NodeJS.Platform} platform */
export function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @param {string} electronFolder the electron package's folder
 * @returns {string} the version the project asks for
 */
export function readWantedVersion(electronFolder) {
  const description = readFileSync(path.join(electronFolder, 'package.json'), 'utf8');
  return JSON.parse(description).version;
}

/**
 * @param {string} electronFolder
 * @param {NodeJS.Platform} platform
 * @returns {string | null} the version in `dist`, or null when there is no whole one
 */
export function readInstalledVersion(electronFolder, platform) {
  const dist = path.join(electronFolder, 'dist');
  try {
    const executable = readFileSync(path.join(electronFolder, PATH_FILE), 'utf8');
    if (executable !== executableName(platform)) return null;
    if (!existsSync(path.join(dist, executable))) return null;
    return readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return null;
  }
}

/**
 * Tells the electron package where its executable is.
 * @param {string} electronFolder
 * @param {NodeJS.Platform} platform
 */
export function markInstalled(electronFolder, platform) {
  const file = path.join(electronFolder, PATH_FILE);
  const temporary = `${file}-${process.pid}`;
  writeFileSync(temporary, executableName(platform));
  renameSync(temporary, file);
}

/**
 * @param {string} electronVersion
 * @returns {boolean} whether addons built for Node-API 10 load in it
 */
export function hasNodeApi10(electronVersion) {
  return Number.parseInt(electronVersion, 10) >= FIRST_MAJOR_WITH_NODE_API_10;
}
