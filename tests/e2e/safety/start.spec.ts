import { chromium, expect, test } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {
  appEnvironment,
  ELECTRON,
  launchApp,
  machineFlags,
  PROJECT_FOLDER,
} from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Root's renderers are never confined by the kernel, so root starts the app as a user without any rights. */
function launcherAsNobody(folder: string): string {
  const launcher = path.join(folder, 'electron-as-nobody');
  const authority = process.env['XAUTHORITY'];
  const ownAuthority = path.join(folder, 'Xauthority');
  if (authority && existsSync(authority)) {
    copyFileSync(authority, ownAuthority);
    chownSync(ownAuthority, NOBODY, NOBODY);
  }
  writeFileSync(
    launcher,
    [
      '#!/bin/sh',
      `export HOME='${folder}' XDG_RUNTIME_DIR='${folder}' XAUTHORITY='${ownAuthority}'`,
      `exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups '${ELECTRON}' "$@"`,
    ].join('\n'),
  );
  chmodSync(launcher, 0o755);
  chownSync(folder, NOBODY, NOBODY);
  return launcher;
}

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

const canTestSandbox =
  process.platform === 'linux' &&
  (!isRoot ||
    spawnSync('setpriv', [`--reuid=${NOBODY}`, '--clear-groups', 'test', '-x', ELECTRON]).status ===
      0);

if (canTestSandbox) {
  test("as an ordinary user, the page runs in the kernel's sandbox", async () => {
    const { folder, remove } = temporaryFolder();
    const launched = await launchApp({
      userData: path.join(folder, 'data'),
      flags: machineFlags({ isRoot: false }),
      ...(isRoot ? { executable: launcherAsNobody(folder) } : {}),
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
