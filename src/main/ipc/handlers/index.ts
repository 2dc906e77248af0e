import type { Handlers } from '#shared/ipc/contract';
import { saveFile, savePage } from '../../services/export-service';
import { appHandlers } from './app';
import { clipboardHandlers } from './clipboard';
import type { HandlerParts } from './parts';
import { reportHandlers } from './reports';
import { sessionHandlers } from './sessions';
import { settingsHandlers } from './settings';

export function createHandlers(parts: HandlerParts): Handlers {
  return {
    app: appHandlers(parts.app),
    storage: { status: () => parts.storageStatus },
    settings: settingsHandlers(parts),
    sessions: sessionHandlers(parts),
    reports: reportHandlers(parts),
    clipboard: clipboardHandlers(parts.clipboard),
    files: {
      save: (file) => saveFile(file, parts.files),
      savePage: ({ suggestedName }) => savePage(suggestedName, parts.files),
    },
  };
}
