// Usage: node scripts/setup.mjs [--renew]
import { setUpOrExit } from './setup/index.mjs';

await setUpOrExit({ renew: process.argv.includes('--renew') });
