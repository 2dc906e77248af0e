import { create } from 'zustand';
import type { CanvasSelection } from '../../../canvas/canvas-types';

/** What is selected on the canvas, for the inspector beside it. */
export const useDesignSelection = create<{ readonly selection: CanvasSelection }>(() => ({
  selection: { components: [], connections: [], boundaries: [] },
}));

export function setDesignSelection(selection: CanvasSelection): void {
  useDesignSelection.setState({ selection });
}
