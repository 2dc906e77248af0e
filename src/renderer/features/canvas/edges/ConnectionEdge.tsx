import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { clsx } from 'clsx';
import { memo } from 'react';
import type { ConnectionFlowEdge } from './edge-adapter';
import { ARROW_ID, type ArrowTone } from './arrow-id';
import styles from './ConnectionEdge.module.css';
import { useConnectionLine, useIsOnHoveredPath } from './use-connection-line';

/** How far from the line the pointer still hits it. */
const HIT_WIDTH = 20;

/** A line between two components: solid for sync, dashed for async, dotted for replication. */
export const ConnectionEdge = memo(function ConnectionEdge({
  data,
  selected = false,
}: EdgeProps<ConnectionFlowEdge>) {
  return data ? <Line data={data} selected={selected} /> : null;
});

interface LineProps {
  readonly data: NonNullable<ConnectionFlowEdge['data']>;
  readonly selected: boolean;
}

const Line = memo(function Line({ data, selected }: LineProps) {
  const { connection, emphasis } = data;
  const isHovered = useIsOnHoveredPath(connection);
  const { path } = useConnectionLine(data);
  const tone: ArrowTone = selected || isHovered || emphasis === 'highlighted' ? 'active' : 'normal';
  return (
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
  );
});
