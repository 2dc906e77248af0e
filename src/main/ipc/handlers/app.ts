import type { Handlers } from '#shared/ipc/contract';
import type { AppInfo, NetworkCalls } from '#shared/ipc/types';

export interface AppPorts {
  readonly info: () => AppInfo;
  readonly networkCalls: () => NetworkCalls;
  readonly openExternal: (address: string) => Promise<boolean>;
  readonly revealDataFolder: () => void;
  readonly readyToClose: () => void;
}

export function appHandlers(ports: AppPorts): Handlers['app'] {
  return {
    info: () => ports.info(),
    networkCalls: () => ports.networkCalls(),
    openExternal: (address) => ports.openExternal(address),
    revealDataFolder: () => {
      ports.revealDataFolder();
      return null;
    },
    readyToClose: () => {
      ports.readyToClose();
      return null;
    },
  };
}
