import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { clsx } from 'clsx';
import { memo } from 'react';
import { useCanvasView } from '../canvas-context';
import type { ConnectionFlowEdge } from '../flow-adapter';
import { ARROW_ID, type ArrowTone } from './arrow-id';
import styles from './ConnectionEdge.module.css';

/** How far from the line the pointer still hits it. */
const HIT_WIDTH = 20;

/** A line between two components: solid for sync, dashed for async, dotted for replication. */
export const ConnectionEdge = memo(function ConnectionEdge({
  id,
  data,
  selected = false,
}: EdgeProps<ConnectionFlowEdge>) {
  const isHovered = useCanvasView(
    ({ hovered }) =>
      hovered !== null &&
      (hovered === id || hovered === data?.connection.from || hovered === data?.connection.to),
  );
  if (!data) return null;
  const { connection, path, labelAt, emphasis } = data;
  const tone: ArrowTone = selected || isHovered || emphasis === 'highlighted' ? 'active' : 'normal';
  const text = connection.label.trim();
  return (
    <>
      <BaseEdge
        path={path}
        interactionWidth={HIT_WIDTH}
        markerEnd={`url(#${ARROW_ID[tone]})`}
        className={clsx(
          styles.line,
          styles[connection.mode],
          tone === 'active' && styles.active,
          selected && styles.selected,
          emphasis === 'faded' && styles.faded,
        )}
      />
      {text && (
        <EdgeLabelRenderer>
          <div
            className={clsx(
              'nodrag nopan',
              styles.label,
              tone === 'active' && styles.activeLabel,
              emphasis === 'faded' && styles.faded,
            )}
            style={{ transform: `translate(-50%, -50%) translate(${labelAt.x}px, ${labelAt.y}px)` }}
          >
            {text}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
