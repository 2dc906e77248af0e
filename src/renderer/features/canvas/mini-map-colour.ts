import { kindSpec } from '#shared/design/kinds/catalog';
import type { CanvasFlowNode } from './flow-adapter';

/** The colour of a node on the small map: its family's, as a token. */
export function miniMapColour(node: CanvasFlowNode): string {
  return node.type === 'boundary'
    ? 'var(--line)'
    : `var(--family-${kindSpec(node.data.component.kind).family})`;
}
