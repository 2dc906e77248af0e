import { useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import { useCanvasEditor } from '../canvas-context';
import type { ConnectionFlowEdge } from '../edges/edge-adapter';
import type { CanvasFlowNode } from './flow-adapter';

/**
 * While things are dragged or resized, their places go straight into React Flow's store: drawing the whole canvas anew
 * for every move of the pointer would cost more than the move itself.
 */
export function useMovingNodes(nodesNow: () => CanvasFlowNode[]): void {
  const { store } = useCanvasEditor();
  const flowStore = useStoreApi<CanvasFlowNode, ConnectionFlowEdge>();
  const show = useEffectEvent(() => {
    const nodes = nodesNow();
    const flow = flowStore.getState();
    if (flow.nodes !== nodes) flow.setNodes(nodes);
  });
  useEffect(
    () =>
      store.subscribe((view, before) => {
        if (view.moved !== before.moved || view.resized !== before.resized) show();
      }),
    [store],
  );
}
