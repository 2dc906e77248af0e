import { create } from 'zustand';
import type { StorageStatus } from '#shared/ipc/types';
import { api, call } from '../../api';

interface StorageStore {
  /** null until it is known. */
  readonly status: StorageStatus | null;
  readonly load: () => Promise<void>;
}

export const useStorage = create<StorageStore>((set) => ({
  status: null,
  async load() {
    set({ status: await call(api.storage.status()) });
  },
}));

/** Whether what is done now can be kept. */
export function canStore(status: StorageStatus | null): boolean {
  return status === null || status.state === 'ready' || status.state === 'recovered';
}
