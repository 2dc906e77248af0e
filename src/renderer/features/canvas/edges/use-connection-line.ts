import { useMemo } from 'react';
import { connectionPath, type ConnectionPath } from '#shared/design/routing';
import type { Point } from '#shared/design/size';
import { useCanvasView } from '../canvas-context';
import type { ConnectionFlowEdge } from './edge-adapter';

export type ConnectionData = NonNullable<ConnectionFlowEdge['data']>;

/** Where a connection runs now: between its ends in the design, or where a drag has them. */
export function useConnectionLine({
  connection,
  from,
  to,
  course,
}: ConnectionData): ConnectionPath {
  const start = useDraggedTo(connection.from) ?? from;
  const end = useDraggedTo(connection.to) ?? to;
  return useMemo(() => connectionPath(start, end, course), [start, end, course]);
}

function useDraggedTo(component: string): Point | undefined {
  return useCanvasView('moved', (moved) => moved.get(component));
}
