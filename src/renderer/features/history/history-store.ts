import { create } from 'zustand';
import { NO_FILTERS, type Filters } from './filters';

interface HistoryStore {
  readonly filters: Filters;
  /** null: the first of the list. */
  readonly selectedId: string | null;
  readonly filter: (change: Partial<Filters>) => void;
  readonly select: (id: string | null) => void;
}

/** Kept outside the room, so that coming back from a report finds the same place. */
export const useHistory = create<HistoryStore>((set, get) => ({
  filters: NO_FILTERS,
  selectedId: null,
  filter: (change) => set({ filters: { ...get().filters, ...change } }),
  select: (selectedId) => set({ selectedId }),
}));
