import type { StorageStatus } from '#shared/ipc/types';
import { randomUUID } from 'node:crypto';
import type { StoredServices } from './ipc/handlers/parts';
import { SessionService } from './services/session-service';
import { SettingsService } from './services/settings-service';
import { backUpDaily } from './storage/backups';
import { openStorage } from './storage/open-database';
import { ReportRepository } from './storage/report-repository';
import { SessionRepository } from './storage/session-repository';
import { SettingsRepository } from './storage/settings-repository';
import { storagePaths } from './storage/storage-paths';

const BACKUP_CHECK_MS = 60 * 60_000;

/** Everything that lives in the database, and its life from opening to closing. */
export interface StoredApp {
  readonly status: StorageStatus;
  /** null when the database cannot be used; `status` says why. */
  readonly services: StoredServices | null;
  /** Small values of main's own, or null. */
  readonly values: SettingsRepository | null;
  /** The work that must not delay the window: the day's backup, and purging what was removed long ago. */
  readonly startHousekeeping: (reportError: (error: unknown) => void) => void;
  readonly close: () => void;
}

export async function openStoredApp(folder: string): Promise<StoredApp> {
  const paths = storagePaths(folder);
  const { status, database } = await openStorage(paths, Date.now());
  if (!database) {
    return {
      status,
      services: null,
      values: null,
      startHousekeeping: () => undefined,
      close: () => undefined,
    };
  }
  const world = { nowMs: Date.now, newId: randomUUID };
  const sessions = new SessionService(new SessionRepository(database), world);
  const values = new SettingsRepository(database);
  let backupTimer: ReturnType<typeof setInterval> | null = null;
  return {
    status,
    services: {
      sessions,
      reports: new ReportRepository(database),
      settings: new SettingsService(values),
    },
    values,
    startHousekeeping: (reportError) => {
      if (status.state === 'read-only') return;
      const backUp = () => {
        if (database.open) backUpDaily(database, paths.backups, Date.now()).catch(reportError);
      };
      try {
        sessions.purgeRemoved();
      } catch (error) {
        reportError(error);
      }
      backUp();
      backupTimer = setInterval(backUp, BACKUP_CHECK_MS);
    },
    close: () => {
      if (backupTimer) clearInterval(backupTimer);
      database.close();
    },
  };
}
