import type { AppInfo } from '#shared/ipc/types';
import { app, clipboard, dialog, shell, type BrowserWindow } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { AppPorts } from './ipc/handlers/app';
import type { ClipboardPorts } from './ipc/handlers/clipboard';
import type { PagePorts } from './services/export-service';
import type { SettingsRepository } from './storage/settings-repository';
import { sqliteVersion } from './storage/sqlite-version';
import { isAllowedExternalLink } from './windows/external-links';

/** Older runtimes only ever come from set-up's fallback; releases are built on newer ones. */
const FIRST_SHIPPED_MAJOR = 45;
const LAST_FOLDER = 'last-export-folder';

export function appPorts(
  dataFolder: string,
  { networkCalls, readyToClose }: Pick<AppPorts, 'networkCalls' | 'readyToClose'>,
): AppPorts {
  return {
    info: () => appInfo(dataFolder),
    openExternal: async (address) => {
      if (!isAllowedExternalLink(address)) return false;
      await shell.openExternal(address);
      return true;
    },
    revealDataFolder: () => revealFolder(dataFolder),
    networkCalls,
    readyToClose,
  };
}

export function revealFolder(folder: string): void {
  void shell.openPath(folder);
}

export function exportPorts(
  window: () => BrowserWindow,
  values: SettingsRepository | null,
): PagePorts {
  let folderOfThisRun: string | null = null;
  return {
    chooseFile: async (suggestedPath, filter) => {
      const { filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: suggestedPath,
        filters: [filter],
      });
      return filePath || null;
    },
    lastFolder: () =>
      folderOfThisRun ?? values?.get(LAST_FOLDER, z.string()) ?? app.getPath('downloads'),
    printPage: () => window().webContents.printToPDF({ pageSize: 'A4', printBackground: true }),
    rememberFolder: (folder) => {
      folderOfThisRun = folder;
      quietly(() => values?.set(LAST_FOLDER, folder));
    },
  };
}

/** Promises since Electron 44; the older runtime's plain values become some here. */
export const clipboardPorts: ClipboardPorts = {
  readText: async () => clipboard.readText(),
  writeText: async (text) => clipboard.writeText(text),
};

/** For conveniences that a full or read-only disk may cost. */
export function quietly(remember: () => void): void {
  try {
    remember();
  } catch {
    return;
  }
}

function appInfo(dataFolder: string): AppInfo {
  const { electron, chrome, node } = process.versions;
  return {
    version: appVersion(),
    electron,
    chromium: chrome,
    node,
    sqlite: sqliteVersion(),
    isFallbackRuntime: Number.parseInt(electron, 10) < FIRST_SHIPPED_MAJOR,
    platform: `${process.platform} ${process.arch}`,
    dataFolder,
  };
}

/** From the package itself: unpackaged, Electron may answer with its own version. */
function appVersion(): string {
  const text = readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
