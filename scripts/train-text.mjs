// Usage: npm run train:text. Learns from scripts/wording/sentences how people word the ideas of each problem.
import { runnerImport } from 'vite';

await runnerImport('./scripts/wording/run.ts', { configFile: false, logLevel: 'error' });
