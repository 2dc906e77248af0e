import { runWithDisplay } from './run-with-display.mjs';

/**
 * Lets the demo drive the built app.
 * @param {string[]} args for the demo's driver
 * @returns {Promise<number>} its exit code
 */
export function runDemo(args) {
  return runWithDisplay('playwright', ['test', '-c', 'tests/demo/playwright.config.ts', ...args]);
}
