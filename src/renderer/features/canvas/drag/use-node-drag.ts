import { useStoreApi, type OnNodeDrag } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { useCanvasEditor } from '../canvas-context';
import { createNodeDrag, type DragKeys, type NodeDrag } from './drag-nodes';

const MODIFIERS = new Set(['Alt', 'Control', 'Meta', 'Shift']);
const NO_KEYS: DragKeys = { altKey: false, ctrlKey: false, metaKey: false };

/** React Flow's drags of nodes, as edits; keys that are pressed in a drag are about the drag. */
export function useNodeDrag() {
  const editor = useCanvasEditor();
  const flowStore = useStoreApi();
  const [drag] = useState(() => createNodeDrag(editor, flowStore.getState));
  useEffect(() => listenDuring(drag), [drag]);

  const onNodeDrag: OnNodeDrag = (event, _node, nodes) =>
    drag.moveTo(new Map(nodes.map(({ id, position }) => [id, position])), event);
  return {
    onNodeDragStart: drag.start,
    onNodeDrag,
    onNodeDragStop: (event: DragKeys) => drag.drop(event),
  };
}

function listenDuring(drag: NodeDrag): () => void {
  const listeners = new AbortController();
  const options = { signal: listeners.signal, capture: true };
  const onKey = (event: KeyboardEvent) => {
    if (!drag.isRunning()) return;
    // Alt by itself would open the menu of the window.
    if (event.key === 'Alt') event.preventDefault();
    // React Flow keeps account of the modifiers too.
    if (MODIFIERS.has(event.key)) drag.press(event);
    else if (event.type === 'keydown') takeKey(event, drag);
  };
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('keyup', onKey, options);
  // Alt+Tab lets go of Alt in another window.
  window.addEventListener('blur', () => drag.press(NO_KEYS), options);
  // React Flow gives up without a word when what is dragged goes away.
  window.addEventListener('pointerup', () => setTimeout(drag.cancel), options);
  return () => listeners.abort();
}

/** No command comes between the beginning and the end of a drag. */
function takeKey(event: KeyboardEvent, drag: NodeDrag): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.key === 'Escape') drag.cancel();
}
