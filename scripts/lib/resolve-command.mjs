import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

/**
 * How to start a command: one of an installed package is run with this Node on its script, which needs no shell on any
 * platform; any other is left to the system.
 * @param {string} command
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function resolveCommand(command, args) {
  if (command === 'node') return [process.execPath, args];
  const script = findScript(command);
  return script === null ? [command, args] : [process.execPath, [script, ...args]];
}

/** @param {string} command */
function findScript(command) {
  const packageName = command === 'playwright' ? '@playwright/test' : command;
  const folder = path.join(PROJECT_FOLDER, 'node_modules', packageName);
  const descriptionFile = path.join(folder, 'package.json');
  if (!existsSync(descriptionFile)) return null;
  const { bin } = JSON.parse(readFileSync(descriptionFile, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  return script === undefined ? null : path.join(folder, script);
}
