// Usage: npm start
import { buildAppOrExit } from './lib/build-app.mjs';
import { hasDisplay } from './lib/has-display.mjs';
import { PROJECT_FOLDER } from './lib/project-folder.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runDemo } from './lib/run-demo.mjs';
import { setUpOrExit } from './setup/index.mjs';

process.chdir(PROJECT_FOLDER);
await setUpOrExit();
await buildAppOrExit();
if (hasDisplay()) {
  // Chromium's sandbox refuses to run as root.
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  const options = isRootOnLinux ? ['--no-sandbox'] : [];
  process.exit(await runCommand('electron', [...options, '.', ...process.argv.slice(2)]));
}
process.stderr.write('This machine has no display: running the demo on a virtual one instead.\n');
process.exit(await runDemo([]));
