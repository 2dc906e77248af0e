import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CanvasView } from './canvas-store';
import type { CanvasEditor } from './commands/command';

export const CanvasContext = createContext<CanvasEditor | null>(null);

/** The editor of the canvas around this component; always the same object for one canvas. */
export function useCanvasEditor(): CanvasEditor {
  const editor = useContext(CanvasContext);
  if (editor === null) throw new Error('This component lives inside a DesignCanvas.');
  return editor;
}

/** Subscribes to one part of the canvas view. */
export function useCanvasView<Selected>(select: (view: CanvasView) => Selected): Selected {
  return useStore(useCanvasEditor().store, select);
}
