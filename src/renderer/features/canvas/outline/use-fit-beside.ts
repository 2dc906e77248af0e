import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { designBounds, holdsBox } from '#shared/design/size';
import { useCanvasEditor } from '../canvas-context';

/** Fits the design again where what calls this, put beside the board, cuts off what was wholly in sight before. */
export function useFitBeside(): void {
  const editor = useCanvasEditor();
  const flowStore = useStoreApi();
  useLayoutEffect(() => {
    // The page is laid out anew already; React Flow hears of it later, and can only fit then.
    const { width, height, transform } = flowStore.getState();
    const [x, y, zoom] = transform;
    const all = designBounds(editor.store.getState().inputs.design);
    const before = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    if (!all || !holdsBox(before, all) || editor.viewport.isInSight(all)) return undefined;
    const stop = flowStore.subscribe((now) => {
      if (now.width === width && now.height === height) return;
      stop();
      editor.viewport.fit();
    });
    return stop;
  }, [editor, flowStore]);
}
