import { EdgeLabelRenderer } from '@xyflow/react';
import { clsx } from 'clsx';
import { memo } from 'react';
import type { ConnectionFlowEdge } from './edge-adapter';
import styles from './ConnectionEdge.module.css';
import { useConnectionLine, useIsOnHoveredPath } from './use-connection-line';

interface ConnectionLabelsProps {
  readonly edges: readonly ConnectionFlowEdge[];
}

/** What is written at the lines. All share one EdgeLabelRenderer, which looks up its layer whenever anything moves. */
export const ConnectionLabels = memo(function ConnectionLabels({ edges }: ConnectionLabelsProps) {
  return (
    <EdgeLabelRenderer>
      {edges.map(
        ({ id, data, selected = false }) =>
          data &&
          data.connection.label.trim() !== '' && (
            <ConnectionLabel key={id} data={data} selected={selected} />
          ),
      )}
    </EdgeLabelRenderer>
  );
});

interface ConnectionLabelProps {
  readonly data: NonNullable<ConnectionFlowEdge['data']>;
  readonly selected: boolean;
}

const ConnectionLabel = memo(function ConnectionLabel({ data, selected }: ConnectionLabelProps) {
  const { connection, emphasis } = data;
  const isHovered = useIsOnHoveredPath(connection);
  const { label } = useConnectionLine(data);
  return (
    <div
      className={clsx(
        'nodrag nopan',
        styles.label,
        (selected || isHovered || emphasis === 'highlighted') && styles.activeLabel,
        emphasis === 'faded' && styles.faded,
      )}
      style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
    >
      {connection.label.trim()}
    </div>
  );
});
