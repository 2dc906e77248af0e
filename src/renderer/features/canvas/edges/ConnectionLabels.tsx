import { EdgeLabelRenderer } from '@xyflow/react';
import { memo } from 'react';
import { useCanvasView } from '../canvas-context';
import { ConnectionLabel, hasWords } from './ConnectionLabel';
import type { ConnectionFlowEdge } from './edge-adapter';

interface ConnectionLabelsProps {
  readonly edges: readonly ConnectionFlowEdge[];
}

/** What is written at the lines. All share one EdgeLabelRenderer, which looks up its layer whenever anything moves. */
export const ConnectionLabels = memo(function ConnectionLabels({ edges }: ConnectionLabelsProps) {
  const renaming = useCanvasView('renaming');
  return (
    <EdgeLabelRenderer>
      {edges.map(({ id, data, selected = false }) => {
        const isRenaming = renaming === id;
        if (!data || !(hasWords(data) || isRenaming)) return null;
        return <ConnectionLabel key={id} data={data} selected={selected} isRenaming={isRenaming} />;
      })}
    </EdgeLabelRenderer>
  );
});
