import { hasDisplay } from './has-display.mjs';
import { runCommand } from './run-command.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

/**
 * Runs a command where windows can open: under a virtual display on a Linux machine that has none.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runWithDisplay(command, args) {
  if (hasDisplay()) return runCommand(command, args);
  const display = await startVirtualDisplay();
  try {
    return await runCommand(command, args, display.env);
  } finally {
    await display.stop();
  }
}
