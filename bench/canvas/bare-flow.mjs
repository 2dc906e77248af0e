import { _electron } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { CHROMIUM_FLAGS, ELECTRON } from './electron.mjs';

/** React Flow alone, in a window of its own on the same runtime. */
export async function openBareFlow() {
  const folder = mkdtempSync(join(tmpdir(), 'coach-bench-bare-'));
  await build({
    root: join(import.meta.dirname, 'bare-page'),
    base: './',
    logLevel: 'error',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: join(folder, 'page'), target: 'chrome130', minify: true },
  });
  const app = await _electron.launch({
    executablePath: ELECTRON,
    args: [
      join(import.meta.dirname, 'bare-app', 'main.mjs'),
      ...CHROMIUM_FLAGS,
      `--user-data-dir=${join(folder, 'data')}`,
    ],
    env: { ...process.env, BENCH_PAGE: join(folder, 'page', 'index.html') },
    chromiumSandbox: !CHROMIUM_FLAGS.includes('--no-sandbox'),
    colorScheme: null,
  });
  const page = await app.firstWindow();
  return {
    app,
    page,
    /** Shows the design in a board of that size, seen as the app shows it. */
    async show(design, { size, viewport }) {
      await page.evaluate((shown) => window.showDesign(shown), { design, size, viewport });
      await page.waitForFunction(
        (count) => document.querySelectorAll('.react-flow__edge-path').length === count,
        Object.keys(design.connections).length,
      );
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
