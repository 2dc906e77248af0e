import type { StorageStatus } from '#shared/ipc/types';
import type { PagePorts } from '../../services/export-service';
import type { SessionService } from '../../services/session-service';
import type { SettingsService } from '../../services/settings-service';
import type { ReportRepository } from '../../storage/report-repository';
import type { AppPorts } from './app';
import type { ClipboardPorts } from './clipboard';

/** What works on the database; there is none when it cannot be opened. */
export interface StoredServices {
  readonly sessions: SessionService;
  readonly reports: ReportRepository;
  readonly settings: SettingsService;
}

export interface HandlerParts {
  readonly app: AppPorts;
  readonly clipboard: ClipboardPorts;
  readonly files: PagePorts;
  readonly stored: StoredServices | null;
  readonly storageStatus: StorageStatus;
  readonly nowMs: () => number;
  readonly themeChanged: () => void;
}
