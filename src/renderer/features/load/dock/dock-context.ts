import { createContext, useContext } from 'react';
import type { ComponentId, Design } from '#shared/design/schema';
import { shownName } from '#shared/design/names';

/** What the panels of the dock need of the canvas above them. */
interface DockContextValue {
  /** The design that the figures are about. */
  readonly design: Design;
  /** Selects a component on the canvas. */
  readonly selectComponent: (id: ComponentId) => void;
}

export const DockContext = createContext<DockContextValue | null>(null);

export function useDock(): DockContextValue {
  const dock = useContext(DockContext);
  if (!dock) throw new Error('Only panels of the dock use this.');
  return dock;
}

/** The name of a component; what was deleted meanwhile keeps its id until the next figures come. */
export function nameOf({ components }: Design, id: ComponentId): string {
  const component = components[id];
  return component ? shownName(component) : id;
}
