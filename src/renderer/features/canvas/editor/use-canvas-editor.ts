import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { CanvasInputs, CanvasSelection } from '../canvas-types';
import { systemClipboard } from '../clipboard/system-clipboard';
import { CANVAS_ITSELF, createCanvasStore } from '../canvas-store';
import { createCanvasEditor } from './create-editor';
import { createViewport } from './create-viewport';
import { stopLayout } from '../layout/lay-out';
import { hasItem, presentIn } from '../selection';

interface EditorOptions {
  readonly inputs: CanvasInputs;
  readonly selection: CanvasSelection | undefined;
  readonly onSelectionChange: ((selection: CanvasSelection) => void) | undefined;
}

/** One editor for the life of the canvas, which always works on the document that was passed in last. */
export function useEditorOfCanvas({ inputs, selection, onSelectionChange }: EditorOptions) {
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  const root = useRef<HTMLDivElement>(null);
  const [store] = useState(() => createCanvasStore(inputs, selection));
  const [editor] = useState(() => {
    const board = () => {
      const { domNode } = flowStore.getState();
      return domNode?.isConnected === true ? domNode : null;
    };
    const viewport = createViewport(flow, store, board);
    return createCanvasEditor(store, viewport, systemClipboard, () => crypto.randomUUID());
  });

  // After every render: an edit that the owner of the document refused must not stay in the editor.
  useLayoutEffect(() => {
    const view = store.getState();
    const isSame = (Object.keys(inputs) as (keyof CanvasInputs)[]).every(
      (key) => view.inputs[key] === inputs[key],
    );
    if (isSame) return;
    // What had the focus may have gone away by undo; the keyboard stays on the canvas.
    const isFocusLost = view.focused !== null && !hasItem(inputs.design, view.focused);
    store.setState({
      inputs,
      selection: presentIn(inputs.design, view.selection),
      ...(isFocusLost && { focused: null, focusRequest: CANVAS_ITSELF }),
    });
  });

  useEffect(() => {
    if (!selection || selection === store.getState().selection) return;
    store.setState({ selection });
    // Chosen elsewhere, such as in a list: it may be out of sight.
    const { components, connections, boundaries } = selection;
    editor.viewport.reveal([...components, ...boundaries, ...connections]);
  }, [selection, store, editor]);

  // At once, not after the next render: two selections in a row must not overtake each other on the way to the owner
  // and back.
  const report = useEffectEvent((next: CanvasSelection) => {
    if (next !== selection) onSelectionChange?.(next);
  });
  useEffect(
    () =>
      store.subscribe((view, before) => {
        if (view.selection !== before.selection) report(view.selection);
      }),
    [store],
  );

  useEffect(() => () => stopLayout(store), [store]);

  return { editor, root };
}
