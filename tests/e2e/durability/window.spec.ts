import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  appEnvironment,
  ELECTRON,
  launchApp,
  machineFlags,
  PROJECT_FOLDER,
} from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';

test('a second start ends at once and brings the first window forward', async () => {
  const launched = await launchApp();
  const isVisible = () =>
    launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isVisible()).toBe(false);
  const database = path.join(launched.userData, 'data', 'sessions.db');
  const bytes = readFileSync(database);

  const args = [PROJECT_FOLDER, ...machineFlags(), `--user-data-dir=${launched.userData}`];
  const second = spawn(ELECTRON, args, { env: appEnvironment(), stdio: 'ignore' });
  const code = await new Promise((resolve) => second.on('close', resolve));
  expect(code).toBe(0);
  await expect.poll(isVisible).toBe(true);
  expect(readFileSync(database).equals(bytes)).toBe(true);
  await launched.close();
});

test('a page that never answers holds its window for three seconds and no longer', async () => {
  const launched = await launchApp();
  const startMs = performance.now();
  // A page that hangs: its listeners cannot run.
  await launched.page.evaluate(() => {
    setTimeout(() => {
      for (const endMs = performance.now() + 20_000; performance.now() < endMs;);
    }, 0);
  });
  await launched.close();
  const tookMs = performance.now() - startMs;
  expect(tookMs).toBeGreaterThan(2_500);
  expect(tookMs).toBeLessThan(10_000);
});

test('the window comes back where it was, with the theme that was chosen', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await first.page.evaluate(() => window.api.settings.update({ theme: 'dark' }));
  const bounds = { x: 40, y: 30, width: 1100, height: 720 };
  await first.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  );
  await first.close();

  const second = await launchApp({ userData });
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(bounds);
  const html = await second.page.evaluate(async () =>
    (await fetch('app://coach/index.html')).text(),
  );
  expect(html).toContain('<html data-theme="dark"');
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
    true,
  );
  await second.close();
  remove();
});
