import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { clsx } from 'clsx';
import { memo } from 'react';
import { ARROW_ID } from './arrow-id';
import styles from './ConnectionEdge.module.css';
import { ConnectionGrips } from './ConnectionGrips';
import type { ConnectionFlowEdge } from './edge-adapter';
import { useConnectionLine, type ConnectionData } from './use-connection-line';

/** How far from the line the pointer still hits it. */
const HIT_WIDTH = 20;

/** A line between two components: solid for sync, dashed for async, dotted for replication. */
export const ConnectionEdge = memo(function ConnectionEdge({
  data,
  selected = false,
}: EdgeProps<ConnectionFlowEdge>) {
  return data && <Line data={data} selected={selected} />;
});

interface LineProps {
  readonly data: ConnectionData;
  readonly selected: boolean;
}

/**
 * What is drawn of a connection, wherever that is. Drawn anew for its own data only: React Flow hands its edges other
 * things at every move of their ends.
 */
export const Line = memo(function Line({ data, selected }: LineProps) {
  const { connection, emphasis } = data;
  const line = useConnectionLine(data);
  return (
    <>
      <BaseEdge
        path={line.path}
        interactionWidth={HIT_WIDTH}
        markerEnd={`url(#${ARROW_ID})`}
        className={clsx(
          styles.line,
          styles[connection.mode],
          (selected || emphasis === 'highlighted') && styles.active,
          selected && styles.selected,
          emphasis === 'faded' && styles.faded,
        )}
      />
      {selected && <ConnectionGrips line={line} />}
    </>
  );
});
