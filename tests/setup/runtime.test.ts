import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'runtime-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the installed Electron without Playwright, which would hold back the ready event. */
function runApp(main: string): unknown {
  const app = path.join(folder, 'app');
  mkdirSync(app);
  const description = { name: 'app', productName: 'Small App', version: '1.2.3', type: 'module' };
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ ...description, main: 'main.js' }),
  );
  writeFileSync(path.join(app, 'main.js'), main);
  const options = [...(isRootOnLinux ? ['--no-sandbox'] : []), '--disable-gpu'];
  const result = spawnSync(
    process.execPath,
    [path.join(PROJECT, 'scripts/with-display.mjs'), 'electron', ...options, app],
    { encoding: 'utf8', timeout: 25_000, env: { ...process.env, XDG_CONFIG_HOME: folder } },
  );
  const answer = result.stdout.split('\n').find((line) => line.startsWith('{'));
  if (answer === undefined) throw new Error(`no answer from the app\n${result.stderr}`);
  return JSON.parse(answer);
}

describe('the runtime that set-up put in place', () => {
  it('runs the main module of an app before it is ready, with its name, version and path', () => {
    const answer = runApp(`
      import { app, protocol } from 'electron';
      const isReady = app.isReady();
      protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]);
      console.log(JSON.stringify({
        isReady, name: app.getName(), version: app.getVersion(), isPackaged: app.isPackaged,
        path: app.getAppPath(),
      }));
      app.exit();`);
    expect(answer).toMatchObject({
      isReady: false,
      name: 'Small App',
      version: '1.2.3',
      isPackaged: false,
      path: expect.stringContaining(path.join(path.basename(folder), 'app')),
    });
  });

  it('shows a page in a window and queries a database in its main process', () => {
    const answer = runApp(`
      import { app, BrowserWindow } from 'electron';
      import { createRequire } from 'node:module';
      const Database = createRequire(${JSON.stringify(path.join(PROJECT, 'package.json'))})('better-sqlite3');
      app.whenReady().then(async () => {
        const window = new BrowserWindow({ width: 400, height: 300 });
        await window.loadURL('data:text/html,<title>Hello</title>');
        const row = new Database(':memory:').prepare('select 6 * 7 as answer').get();
        console.log(JSON.stringify({ ...row, title: window.getTitle(), isVisible: window.isVisible() }));
        app.exit();
      });`);
    expect(answer).toEqual({ answer: 42, title: 'Hello', isVisible: true });
  });

  it('has a better-sqlite3 that loads in Node as well', () => {
    const require = createRequire(import.meta.url);
    const program = `console.log(new (require(${JSON.stringify(require.resolve('better-sqlite3'))}))(':memory:').prepare('select 1 as one').get().one)`;
    const result = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    expect(result).toMatchObject({ status: 0, stdout: '1\n' });
  });
});
