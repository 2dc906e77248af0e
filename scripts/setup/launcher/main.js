// Stands in for Electron's default app where a distribution comes without one: `electron [options] FOLDER` loads FOLDER.
// An ES module, because only a top-level await keeps Electron from becoming ready before the app's main module has run.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** @typedef {import('electron').App & { setAppPath(folder: string): void, setVersion(version: string): void }} LauncherApp */

const args = process.argv.slice(1);
/** @type {string[]} */
const preloads = [];
/** @type {string | undefined} */
let target;
while (target === undefined && args.length > 0) {
  const arg = args.shift() ?? '';
  if (arg === '-r' || arg === '--require') preloads.push(args.shift() ?? '');
  else if (!arg.startsWith('-')) target = path.resolve(arg);
}

if (target === undefined) {
  process.stderr.write('Usage: electron [options] FOLDER\n');
  app.exit(2);
} else {
  const require = createRequire(path.join(process.cwd(), 'launcher.js'));
  for (const preload of preloads) require(preload);
  await import(pathToFileURL(introduce(target)).href);
}

/**
 * Gives the app its name, version and path, as Electron's default app does.
 * @param {string} entry the app's folder, or its main file
 * @returns {string} the main file
 */
function introduce(entry) {
  const launcherApp = /** @type {LauncherApp} */ (app);
  if (!statSync(entry).isDirectory()) {
    launcherApp.setAppPath(path.dirname(entry));
    return entry;
  }
  const description = JSON.parse(readFileSync(path.join(entry, 'package.json'), 'utf8'));
  const name = description.productName ?? description.name;
  if (name !== undefined) launcherApp.setName(name);
  if (description.version !== undefined) launcherApp.setVersion(description.version);
  launcherApp.setAppPath(entry);
  return path.join(entry, description.main ?? 'index.js');
}
