import { useMemo } from 'react';
import { connectionPath, type ConnectionPath } from '#shared/design/routing';
import type { Connection } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import { useCanvasView } from '../canvas-context';
import type { ConnectionFlowEdge } from './edge-adapter';

type Line = NonNullable<ConnectionFlowEdge['data']>;

/** Where a connection runs now: between its ends in the design, or where a drag has them. */
export function useConnectionLine({ connection, from, to, course }: Line): ConnectionPath {
  const start = useDraggedTo(connection.from) ?? from;
  const end = useDraggedTo(connection.to) ?? to;
  return useMemo(() => connectionPath(start, end, course), [start, end, course]);
}

function useDraggedTo(component: string): Point | undefined {
  return useCanvasView((view) => view.moved.get(component));
}

/** Whether the pointer is on the connection or on one of its ends. */
export function useIsOnHoveredPath({ id, from, to }: Connection): boolean {
  return useCanvasView(
    ({ hovered }) => hovered !== null && (hovered === id || hovered === from || hovered === to),
  );
}
