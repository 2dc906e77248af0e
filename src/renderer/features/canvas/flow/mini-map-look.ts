import type { MiniMapProps } from '@xyflow/react';
import { kindSpec } from '#shared/design/kinds/catalog';
import type { CanvasFlowNode } from './flow-adapter';

const none = () => '';

/** The colour of a node on the small map: its family's, as a token. */
function colourOf(node: CanvasFlowNode): string {
  return node.type === 'boundary'
    ? 'var(--line)'
    : `var(--family-${kindSpec(node.data.component.kind).family})`;
}

/** How the small map looks. What is left out here React Flow makes anew each time, and all nodes with it. */
export const MINI_MAP_LOOK: MiniMapProps<CanvasFlowNode> = {
  style: { width: 160, height: 100 },
  nodeColor: colourOf,
  nodeStrokeColor: none,
  nodeClassName: none,
  nodeBorderRadius: 8,
};
