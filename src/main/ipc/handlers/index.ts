import type { Handlers } from '#shared/ipc/contract';
import type { StorageStatus } from '#shared/ipc/types';
import { saveFile, type ExportPorts } from '../../services/export-service';
import type { SessionService } from '../../services/session-service';
import type { SettingsService } from '../../services/settings-service';
import type { ReportRepository } from '../../storage/report-repository';
import { appHandlers, type AppPorts } from './app';
import { reportHandlers } from './reports';
import { sessionHandlers } from './sessions';
import { settingsHandlers } from './settings';

/** What works on the database; there is none when it cannot be opened. */
export interface StoredServices {
  readonly sessions: SessionService;
  readonly reports: ReportRepository;
  readonly settings: SettingsService;
}

export interface HandlerParts {
  readonly app: AppPorts;
  readonly files: ExportPorts;
  readonly stored: StoredServices | null;
  readonly storageStatus: StorageStatus;
  readonly nowMs: () => number;
  readonly themeChanged: () => void;
}

export function createHandlers(parts: HandlerParts): Handlers {
  return {
    app: appHandlers(parts.app),
    storage: { status: () => parts.storageStatus },
    settings: settingsHandlers(parts),
    sessions: sessionHandlers(parts),
    reports: reportHandlers(parts),
    files: { save: (file) => saveFile(file, parts.files) },
  };
}
