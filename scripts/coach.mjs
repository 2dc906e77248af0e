// Usage: npm run -s coach -- COMMAND [ARGUMENTS...]
import { pathToFileURL } from 'node:url';
import { buildCli } from './lib/build-cli.mjs';

const bundle = await buildCli();
process.argv[1] = bundle;
await import(pathToFileURL(bundle).href);
