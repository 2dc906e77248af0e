import { create } from 'zustand';
import type { NetworkCalls } from '#shared/ipc/types';
import { api } from '../../api';

interface NetworkStore {
  /** As main counts them; null until the first answer. */
  readonly calls: NetworkCalls | null;
  readonly refresh: () => Promise<void>;
}

export const useNetwork = create<NetworkStore>((set) => ({
  calls: null,
  async refresh() {
    const reply = await api.app.networkCalls();
    if (reply.ok) set({ calls: reply.value });
  },
}));
