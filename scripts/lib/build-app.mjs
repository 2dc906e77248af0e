import path from 'node:path';
import { isFresh } from './is-fresh.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { runCommand } from './run-command.mjs';

const OUTPUTS = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const SOURCES = [
  'src/main',
  'src/preload',
  'src/renderer',
  'src/shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds the app where a source changed since the last build; ends the process where that fails. */
export async function buildAppOrExit() {
  /** @param {string} file */
  const inProject = (file) => path.join(PROJECT_FOLDER, file);
  if (isFresh({ outputs: OUTPUTS.map(inProject), sources: SOURCES.map(inProject) })) return;
  process.stderr.write('Building the app\n');
  const exitCode = await runCommand('electron-vite', ['build', '--logLevel', 'warn']);
  if (exitCode !== 0) process.exit(exitCode);
}
