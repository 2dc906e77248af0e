// Usage: npm run -s calibrate. Prints how well the judge holds what it must, and fails when a line falls short.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/calibration/run.ts', {
  configFile: false,
  logLevel: 'error',
});
process.stdout.write(module.text);
process.exitCode = module.isHeld ? 0 : 1;
