import { defineConfig } from '@playwright/test';

/** The demo: one interview in the real app, printed step by step. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.demo.ts',
  workers: 1,
  timeout: 300_000,
  reporter: [['list', { printSteps: true }]],
  outputDir: '../../test-results/demo',
});
