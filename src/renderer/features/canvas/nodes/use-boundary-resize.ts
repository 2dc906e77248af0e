import { useStoreApi, type ResizeDragEvent, type ResizeParams } from '@xyflow/react';
import { useMemo } from 'react';
import { useCanvasEditor } from '../canvas-context';
import { NO_BOXES } from '../canvas-store';
import { resizeBoundary } from '../editor/edits';
import { createSnapping } from '../guides/create-snapping';

/** Shows the new frame while a boundary is being resized and makes it one edit at the end. */
export function useBoundaryResize(id: string) {
  const editor = useCanvasEditor();
  const flowStore = useStoreApi();
  return useMemo(() => {
    const { store } = editor;
    const snapping = createSnapping(editor, flowStore.getState);
    return {
      onResize: (event: ResizeDragEvent, { x, y, width, height }: ResizeParams) => {
        const { ctrlKey, metaKey } = event.sourceEvent as MouseEvent;
        const frame = snapping.snapResized(id, { x, y, width, height }, ctrlKey || metaKey);
        store.setState({ resized: new Map([[id, frame]]) });
      },
      onResizeEnd: () => {
        const frame = store.getState().resized.get(id);
        snapping.end();
        store.setState({ resized: NO_BOXES });
        if (frame) resizeBoundary(editor, id, frame);
      },
    };
  }, [editor, flowStore, id]);
}
