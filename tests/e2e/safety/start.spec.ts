import { chromium, expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  appEnvironment,
  ELECTRON,
  launchApp,
  machineFlags,
  PROJECT_FOLDER,
} from '../../helpers/electron-app';
import { asOrdinaryUser, canRunAsOrdinaryUser } from '../../helpers/ordinary-user';
import { temporaryFolder } from '../../helpers/temporary-folder';

test('started without a test runner in between, it opens its window and closes cleanly', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const args = [PROJECT_FOLDER, ...machineFlags(), `--user-data-dir=${userData}`];
  const child = spawn(ELECTRON, [...args, '--remote-debugging-port=0'], {
    env: appEnvironment(),
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const portFile = path.join(userData, 'DevToolsActivePort');
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8')).toMatch(/^\d+\n/);
  const port = readFileSync(portFile, 'utf8').split('\n')[0];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  await expect.poll(() => pages().map((page) => page.url())).toEqual(['app://coach/index.html']);
  const status = await pages()[0]?.evaluate(() => window.api.storage.status());
  expect(status).toMatchObject({ ok: true, value: { state: 'ready' } });
  await pages()[0]?.evaluate(() => window.close());
  expect(await ended).toBe(0);
  const database = path.join(userData, 'data', 'sessions.db');
  expect(existsSync(database)).toBe(true);
  expect(existsSync(`${database}-wal`)).toBe(false);
  await browser.close();
  remove();
});

if (canRunAsOrdinaryUser) {
  test("as an ordinary user, the page runs in the kernel's sandbox", async () => {
    const { folder, remove } = temporaryFolder();
    const launched = await launchApp({
      userData: path.join(folder, 'data'),
      flags: machineFlags({ isRoot: false }),
      ...asOrdinaryUser(folder),
    });
    expect(await launched.page.evaluate(() => window.api.runtime.isSandboxed)).toBe(true);
    const pid = await launched.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents()[0]?.getOSProcessId(),
    );
    const kernelStatus = readFileSync(`/proc/${pid}/status`, 'utf8');
    // 2: the kernel filters the system calls of this process.
    expect(kernelStatus).toMatch(/^Seccomp:\s+2$/m);
    expect(kernelStatus).toMatch(/^NoNewPrivs:\s+1$/m);
    expect(kernelStatus).not.toMatch(/^Uid:\s+0\b/m);
    await launched.close();
    remove();
  });
}
