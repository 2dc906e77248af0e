import type { ResizeParams } from '@xyflow/react';
import { useMemo } from 'react';
import { useCanvasEditor } from './canvas-context';
import { NO_BOXES } from './canvas-store';
import { resizeBoundary } from './edits';

/** Shows the new frame while a boundary is being resized and makes it one edit at the end. */
export function useBoundaryResize(id: string) {
  const editor = useCanvasEditor();
  return useMemo(
    () => ({
      onResize: (_event: unknown, { x, y, width, height }: ResizeParams) =>
        editor.store.setState({ resized: new Map([[id, { x, y, width, height }]]) }),
      onResizeEnd: (_event: unknown, { x, y, width, height }: ResizeParams) => {
        editor.store.setState({ resized: NO_BOXES });
        resizeBoundary(editor, id, { x, y, width, height });
      },
    }),
    [editor, id],
  );
}
