import { _electron, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { createRequire } from 'node:module';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder';

export const PROJECT_FOLDER = path.resolve(import.meta.dirname, '..', '..');

/** The runtime that set-up put in place. */
export const ELECTRON = String(createRequire(import.meta.url)('electron'));

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, its document loaded. */
  readonly page: Page;
  readonly userData: string;
  /** Errors on the page's console, uncaught exceptions and everything its policy blocked, as they came. */
  readonly problems: string[];
  /** Quits as the person would, and removes the data unless it was given. */
  readonly close: () => Promise<void>;
  /** Ends every process of the app without warning; the data stays. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  /** A folder that stays after the test; without it a new one is made and removed. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly executable?: string;
  /** In place of what Chromium needs here. */
  readonly flags?: readonly string[];
}

/** Starts the built app as a person would find it: real processes, real files, its own data. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const own = options.userData === undefined ? temporaryFolder() : null;
  const userData = options.userData ?? own?.folder ?? '';
  const flags = options.flags ?? machineFlags();
  const app = await _electron.launch({
    // The app's own theme, not one that Playwright puts over it.
    colorScheme: null,
    // Left to itself, Playwright would switch the sandbox off on Linux.
    chromiumSandbox: !flags.includes('--no-sandbox'),
    executablePath: options.executable ?? ELECTRON,
    args: [PROJECT_FOLDER, ...flags, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    env: appEnvironment(),
    cwd: PROJECT_FOLDER,
  });
  const problems: string[] = [];
  app.on('window', (page) => collectProblems(page, problems));
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    userData,
    problems,
    close: async () => {
      await app.close();
      own?.remove();
    },
    kill: async () => {
      const closed = app.waitForEvent('close');
      killGroup(app.process().pid);
      await closed;
    },
  };
}

/** Clicks what ends the app, and waits for the end: the page may be gone before the click is reported as done. */
export async function closeBy(app: ElectronApplication, button: Locator): Promise<void> {
  const closed = app.waitForEvent('close');
  await Promise.race([button.click(), closed]).catch(() => undefined);
  await closed;
}

/** What Chromium needs to start here at all. */
export function machineFlags({ isRoot = process.getuid?.() === 0 } = {}): string[] {
  if (process.platform !== 'linux') return [];
  return isRoot ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
}

/** The environment without what would send the app to a development server or change its runtime. */
export function appEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !['ELECTRON_RENDERER_URL', 'ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS'].includes(entry[0]),
  );
  return Object.fromEntries(entries);
}

function collectProblems(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
}

/** The app leads its own group of processes, except on Windows, where the first process takes the others with it. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}
