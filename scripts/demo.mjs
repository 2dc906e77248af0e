// Usage: npm run demo
import { buildAppOrExit } from './lib/build-app.mjs';
import { PROJECT_FOLDER } from './lib/project-folder.mjs';
import { runDemo } from './lib/run-demo.mjs';
import { setUpOrExit } from './setup/index.mjs';

process.chdir(PROJECT_FOLDER);
await setUpOrExit();
await buildAppOrExit();
process.exit(await runDemo(process.argv.slice(2)));
