import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { designBounds, holdsBox, type Rectangle } from '#shared/design/size';
import { useCanvasEditor } from '../canvas-context';
import { FIT_OPTIONS } from '../editor/create-viewport';

interface Pane {
  readonly width: number;
  readonly height: number;
}

/** Fits the design again where the pane became too small for what was wholly in sight, such as for a panel beside it. */
export function FitWhenCutOff() {
  const editor = useCanvasEditor();
  const { getViewport, fitView } = useReactFlow();
  const flowStore = useStoreApi();
  useEffect(() => {
    const inSight = ({ width, height }: Pane): Rectangle => {
      const { x, y, zoom } = getViewport();
      return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    };
    return flowStore.subscribe((now, before) => {
      if (now.width === before.width && now.height === before.height) return;
      const all = designBounds(editor.store.getState().inputs.design);
      if (!all || !holdsBox(inSight(before), all) || holdsBox(inSight(now), all)) return;
      // At once: while a border is dragged the next step comes before any motion would have ended.
      void fitView(FIT_OPTIONS);
    });
  }, [editor, flowStore, getViewport, fitView]);
  return null;
}
