import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { CanvasView } from './canvas-store';
import type { CanvasEditor } from './commands/command';

export const CanvasContext = createContext<CanvasEditor | null>(null);

/** The editor of the canvas around this component; always the same object for one canvas. */
export function useCanvasEditor(): CanvasEditor {
  const editor = useContext(CanvasContext);
  if (editor === null) throw new Error('This component lives inside a DesignCanvas.');
  return editor;
}

/**
 * One field of the canvas view, or what `select` takes of it. Hundreds of nodes and lines listen, so they hear only of
 * their own field.
 */
export function useCanvasView<Field extends keyof CanvasView>(field: Field): CanvasView[Field];
export function useCanvasView<Field extends keyof CanvasView, Selected>(
  field: Field,
  select: (value: CanvasView[Field]) => Selected,
): Selected;
export function useCanvasView<Field extends keyof CanvasView>(
  field: Field,
  select: (value: CanvasView[Field]) => unknown = (value) => value,
): unknown {
  const { store } = useCanvasEditor();
  const subscribe = useCallback(
    (onChange: () => void) =>
      store.subscribe((view, before) => {
        if (view[field] !== before[field]) onChange();
      }),
    [store, field],
  );
  return useSyncExternalStore(subscribe, () => select(store.getState()[field]));
}
