// Usage: node scripts/with-display.mjs COMMAND [ARGUMENTS...]
// Runs the command; on Linux without a display, under a virtual one. Exit code, output and signals pass through.
import { runWithDisplay } from './lib/run-with-display.mjs';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  process.stderr.write('Usage: node scripts/with-display.mjs COMMAND [ARGUMENTS...]\n');
  process.exit(2);
}
process.exit(await runWithDisplay(command, args));
