import { hasDisplay } from './has-display.mjs';
import { resolveCommand } from './project-command.mjs';
import { runCommand } from './run-command.mjs';

const SCREEN = '-screen 0 1920x1200x24';

/**
 * Runs a command where windows can open: under a virtual display on a Linux machine that has none.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runWithDisplay(command, args) {
  if (hasDisplay()) return runCommand(command, args);
  const [file, fileArgs] = resolveCommand(command, args);
  return runCommand('xvfb-run', ['-a', '-s', SCREEN, file, ...fileArgs]);
}
