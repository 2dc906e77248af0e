import { app, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, session } from 'electron';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { appPorts, clipboardPorts, exportPorts, quietly, revealFolder } from './electron-ports';
import { createHandlers } from './ipc/handlers';
import { registerRequests } from './ipc/register';
import { PAGE_SCHEME, PAGE_SCHEME_PRIVILEGES } from './page/scheme';
import { developmentPageHandler } from './page/serve-development-page';
import { builtPageHandler } from './page/serve-page';
import { openStoredApp, type StoredApp } from './stored-app';
import { MainWindow } from './windows/main-window';
import { menuTemplate } from './windows/menu';
import { confineSession } from './windows/security';
import { applyTheme, shownTheme } from './windows/theme';
import { WindowBoundsSchema } from './windows/window-bounds';

const PRODUCT_NAME = 'Whiteboard Coach';
const WINDOW_BOUNDS = 'window-bounds';

const buildFolder = path.resolve(import.meta.dirname, '..');
const developmentServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);

// No top-level await in this module: Electron gets ready only after it, and some settings must come before that.
chooseUserData();
if (app.requestSingleInstanceLock()) run();
else app.quit();

/** Named here, not by the runtime, so that every runtime finds the same sessions. The lock belongs to this folder. */
function chooseUserData(): void {
  const folder =
    app.commandLine.getSwitchValue('user-data-dir') ||
    path.join(app.getPath('appData'), PRODUCT_NAME);
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', path.resolve(folder));
  } catch {
    dialog.showErrorBox(
      PRODUCT_NAME,
      `The app needs a folder for its data and cannot create it: ${folder}.`,
    );
    app.exit(1);
  }
}

function run(): void {
  protocol.registerSchemesAsPrivileged([PAGE_SCHEME_PRIVILEGES]);
  // Where Chromium's sandbox was switched off on purpose, insisting on it would leave no window at all.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  Menu.setApplicationMenu(null);
  const dataFolder = path.join(app.getPath('userData'), 'data');
  const opening = openStoredApp(dataFolder);
  Promise.all([opening, app.whenReady()])
    .then(([stored]) => start(stored, dataFolder))
    .catch((error: unknown) => {
      reportError(error);
      dialog.showErrorBox(PRODUCT_NAME, 'The app could not start. Your saved sessions are safe.');
      app.exit(1);
    });
}

function start(stored: StoredApp, dataFolder: string): void {
  const networkCalls = confineSession(session.defaultSession, developmentServer);
  protocol.handle(
    PAGE_SCHEME,
    developmentServer === null
      ? builtPageHandler(path.join(buildFolder, 'renderer'), shownTheme)
      : developmentPageHandler(developmentServer, shownTheme),
  );
  const theme = () => stored.services?.settings.get().theme ?? 'system';
  applyTheme(theme());

  const window = new MainWindow({
    preload: path.join(buildFolder, 'preload', 'index.cjs'),
    theme: shownTheme(),
    remembered: stored.values?.get(WINDOW_BOUNDS, WindowBoundsSchema) ?? null,
    rememberBounds: (bounds) => quietly(() => stored.values?.set(WINDOW_BOUNDS, bounds)),
  });
  registerRequests(
    ipcMain,
    createHandlers({
      app: appPorts(dataFolder, { networkCalls, readyToClose: () => window.pageMayGo() }),
      clipboard: clipboardPorts,
      files: exportPorts(() => window.browserWindow, stored.values),
      stored: stored.services,
      storageStatus: stored.status,
      nowMs: Date.now,
      themeChanged: () => applyTheme(theme()),
    }),
    { isKnownWindow: (id) => window.owns(id), reportError },
  );

  nativeTheme.on('updated', () => window.showTheme(shownTheme()));
  powerMonitor.on('suspend', () => window.notify('suspended'));
  powerMonitor.on('resume', () => window.notify('resumed'));
  app.on('second-instance', () => window.focus());
  app.on('activate', () => window.focus());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => stored.close());

  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        isMac: process.platform === 'darwin',
        isDevelopment: developmentServer !== null,
        revealDataFolder: () => revealFolder(dataFolder),
      }),
    ),
  );
  stored.startHousekeeping(reportError);
}

function reportError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}
