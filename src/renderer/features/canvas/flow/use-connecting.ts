import { useReactFlow, type FinalConnectionState, type OnReconnect } from '@xyflow/react';
import { useMemo } from 'react';
import { COMPONENT_HEIGHT, type Point } from '#shared/design/size';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import type { ConnectionFlowEdge } from '../edges/edge-adapter';
import { connect, reconnect } from '../editor/edits';
import { snapped } from '#shared/design/grid';

/** The line may end anywhere on a component; React Flow by itself only knows its handles. */
export function useConnecting() {
  const editor = useCanvasEditor();
  const { screenToFlowPosition } = useReactFlow();
  const isConnecting = useCanvasView('connecting', (connecting) => connecting !== null);
  const handlers = useMemo(() => {
    const { store } = editor;
    const onReconnect: OnReconnect<ConnectionFlowEdge> = () => undefined;
    return {
      onConnectStart: () => {
        editor.settle();
        // React Flow reports the moving of an end also as a new line.
        store.setState(({ connecting }) => ({ connecting: connecting ?? 'line' }));
      },
      onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
        const from = state.fromNode?.id;
        if (store.getState().connecting !== 'line') return;
        store.setState({ connecting: null });
        if (from === undefined) return;
        const point = pointOf(event);
        const to = targetOf(point, state);
        if (to !== undefined) {
          connect(editor, from, to);
        } else if (isBoard(point)) {
          const { x, y } = screenToFlowPosition(point, { snapToGrid: false });
          const at = snapped({ x, y: y - COMPONENT_HEIGHT / 2 });
          store.setState({ picker: { kind: 'add', at, connectFrom: from } });
        }
      },
      onReconnectStart: () => {
        store.setState({ connecting: 'end' });
      },
      // The work is done in onReconnectEnd; without this handler React Flow offers no ends to drag.
      onReconnect,
      onReconnectEnd: (
        event: MouseEvent | TouchEvent,
        edge: ConnectionFlowEdge,
        fixedEnd: 'source' | 'target',
        state: FinalConnectionState,
      ) => {
        store.setState({ connecting: null });
        const component = targetOf(pointOf(event), state);
        if (component === undefined) return;
        reconnect(editor, edge.id, fixedEnd === 'source' ? 'to' : 'from', component);
      },
    };
  }, [editor, screenToFlowPosition]);
  return { handlers, isConnecting };
}

/** The component under the pointer, or else the one whose handle is near. */
function targetOf(point: Point, state: FinalConnectionState): string | undefined {
  const under = document
    .elementFromPoint(point.x, point.y)
    ?.closest('.react-flow__node-component, .react-flow__node-note');
  return under?.getAttribute('data-id') ?? (state.isValid ? state.toNode?.id : undefined);
}

function isBoard({ x, y }: Point): boolean {
  return document.elementFromPoint(x, y)?.matches('.react-flow__pane') ?? false;
}

function pointOf(event: MouseEvent | TouchEvent): Point {
  const touch = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}
