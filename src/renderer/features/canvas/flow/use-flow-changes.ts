import {
  useReactFlow,
  useStoreApi,
  type EdgeChange,
  type EdgeMouseHandler,
  type NodeChange,
  type NodeMouseHandler,
} from '@xyflow/react';
import { useMemo, type MouseEvent } from 'react';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH } from '#shared/design/size';
import { useCanvasEditor } from '../canvas-context';
import { isMoving } from '../canvas-store';
import type { CanvasEditor } from '../commands/command';
import type { ConnectionFlowEdge } from '../edges/edge-adapter';
import type { CanvasFlowNode } from './flow-adapter';
import { snapped } from '#shared/design/grid';
import { around } from '../editor/placement';
import { EMPTY_SELECTION, isSelected, withSelectChanges, type SelectChange } from '../selection';

/** Takes over React Flow's changes: selection and what is under the pointer go to the view. */
export function useFlowChanges() {
  const editor = useCanvasEditor();
  const { screenToFlowPosition } = useReactFlow();
  const flowStore = useStoreApi();
  return useMemo(() => {
    const { store } = editor;
    const hover = (id: string | null) => {
      // What is dragged snaps, and so runs ahead of the pointer or stays behind it.
      if (!isMoving(store.getState())) store.setState({ hovered: id });
    };
    const onNodeMouseEnter: NodeMouseHandler = (_event, node) => hover(node.id);
    const onEdgeMouseEnter: EdgeMouseHandler = (_event, edge) => hover(edge.id);
    const onNodeDoubleClick: NodeMouseHandler = (_event, node) => {
      if (!store.getState().inputs.isReadOnly) store.setState({ renaming: node.id });
    };
    const onEdgeDoubleClick: EdgeMouseHandler = (_event, edge) => {
      if (!store.getState().inputs.isReadOnly) store.setState({ renaming: edge.id });
    };
    const onNodeContextMenu: NodeMouseHandler = (_event, node) => selectForMenu(editor, node.id);
    const onEdgeContextMenu: EdgeMouseHandler = (_event, edge) => selectForMenu(editor, edge.id);
    return {
      handlers: {
        onNodesChange: (changes: NodeChange<CanvasFlowNode>[]) =>
          applySelectChanges(editor, changes),
        onEdgesChange: (changes: EdgeChange<ConnectionFlowEdge>[]) => {
          // A box takes components; React Flow would add every connection that touches one.
          const isBox = flowStore.getState().userSelectionRect !== null;
          applySelectChanges(
            editor,
            changes.filter((change) => !(isBox && change.type === 'select' && change.selected)),
          );
        },
        onNodeMouseEnter,
        onNodeMouseLeave: () => hover(null),
        onEdgeMouseEnter,
        onEdgeMouseLeave: () => hover(null),
        onNodeDoubleClick,
        onEdgeDoubleClick,
        onNodeContextMenu,
        onEdgeContextMenu,
      },
      /** On the empty board: add something there. */
      onDoubleClick: (event: MouseEvent) => {
        const isBoard =
          event.target instanceof Element && event.target.matches('.react-flow__pane');
        if (!isBoard || store.getState().inputs.isReadOnly) return;
        const pointer = screenToFlowPosition(
          { x: event.clientX, y: event.clientY },
          { snapToGrid: false },
        );
        const size = { width: COMPONENT_WIDTH, height: COMPONENT_HEIGHT };
        const at = snapped(around(pointer, size));
        store.setState({ picker: { kind: 'add', at, connectFrom: null } });
      },
    };
  }, [editor, flowStore, screenToFlowPosition]);
}

function applySelectChanges(
  editor: CanvasEditor,
  changes: readonly (NodeChange<CanvasFlowNode> | EdgeChange<ConnectionFlowEdge>)[],
): void {
  const selects: SelectChange[] = changes.flatMap((change) =>
    change.type === 'select' ? [{ id: change.id, selected: change.selected }] : [],
  );
  if (selects.length === 0) return;
  editor.settle();
  const { inputs, selection } = editor.store.getState();
  editor.store.setState({ selection: withSelectChanges(inputs.design, selection, selects) });
}

/** The menu is about what was clicked, or about the whole selection when that is part of it. */
function selectForMenu(editor: CanvasEditor, id: string): void {
  const { inputs, selection } = editor.store.getState();
  if (isSelected(selection, id)) return;
  editor.settle();
  editor.store.setState({
    selection: withSelectChanges(inputs.design, EMPTY_SELECTION, [{ id, selected: true }]),
  });
}
