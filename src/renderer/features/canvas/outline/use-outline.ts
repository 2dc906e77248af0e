import { setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { OutlineProblem } from '#shared/design/outline';
import { useEffect, useRef, useState } from 'react';
import { redoCommand, undoCommand } from '../commands/history';
import { outlineCommand } from '../commands/outline';
import type { CanvasEditor } from '../commands/command';
import { EMPTY_SELECTION, isSelected, withSelectChanges } from '../selection';
import { markLines } from './code-colours';
import { createCodeEditor, replaceText } from './create-code-editor';
import { createOutlineModel, type OutlineView } from './outline-model';

/** The code editor and the model of the outline, as long as the panel is open, tied to each other and to the canvas. */
export function useOutline(editor: CanvasEditor, describedBy: string, isReadOnly: boolean) {
  const parent = useRef<HTMLDivElement>(null);
  const code = useRef<EditorView>(null);
  const [model] = useState(() => createOutlineModel(editor));

  useEffect(() => {
    if (!parent.current) return undefined;
    const stop = model.start();
    const view = createCodeEditor({
      parent: parent.current,
      text: model.store.getState().text,
      isReadOnly,
      describedBy,
      names: () => {
        const { components } = editor.store.getState().inputs.design;
        return [...new Set(Object.values(components).map(({ name }) => name))];
      },
      onUndo: () => undoCommand.isEnabled(editor) && undoCommand.run(editor),
      onRedo: () => redoCommand.isEnabled(editor) && redoCommand.run(editor),
      onApply: model.applyNow,
      onClose: () => outlineCommand.run(editor),
      onType: model.type,
      onLine: (line) => selectLine(editor, model.store.getState(), line),
    });
    code.current = view;
    const showSelection = () => showSelected(view, editor, model.store.getState());
    showSelection();
    const unsubscribes = [
      model.store.subscribe((now, before) => {
        replaceText(view, now.text);
        if (now.problems !== before.problems) underline(view, now.problems);
        if (now.lines !== before.lines) showSelection();
      }),
      editor.store.subscribe((now, before) => {
        if (now.selection !== before.selection) showSelection();
      }),
    ];
    return () => {
      stop();
      for (const unsubscribe of unsubscribes) unsubscribe();
      view.destroy();
      code.current = null;
    };
  }, [editor, model, describedBy, isReadOnly]);

  return { parent, code, model };
}

/** Where a problem is in the text. */
export function positionOf(state: EditorState, { line, column }: OutlineProblem): number {
  const found = state.doc.line(Math.min(line, state.doc.lines));
  return Math.min(found.from + column - 1, found.to);
}

function underline(view: EditorView, problems: readonly OutlineProblem[]): void {
  const { state } = view;
  const diagnostics = problems.map((problem) => {
    const from = positionOf(state, problem);
    const rest = state.sliceDoc(from, state.doc.lineAt(from).to);
    const word = /^(?:"(?:\\.|[^"])*"|[^\s=:]+)/u.exec(rest)?.[0] ?? '';
    return { from, to: from + word.length, severity: 'error' as const, message: problem.message };
  });
  view.dispatch(setDiagnostics(state, diagnostics));
}

/** Marks the lines of what is selected, and brings them into sight unless the text is being worked on. */
function showSelected(view: EditorView, { store }: CanvasEditor, { lines }: OutlineView): void {
  const { selection } = store.getState();
  const numbers = (['components', 'connections', 'boundaries'] as const).flatMap((collection) =>
    selection[collection].flatMap((id) => lines?.[collection].get(id) ?? []),
  );
  const [first] = numbers;
  const target = first !== undefined && first <= view.state.doc.lines ? first : null;
  const scroll =
    target !== null && !view.hasFocus
      ? [EditorView.scrollIntoView(view.state.doc.line(target).from, { y: 'nearest', yMargin: 40 })]
      : [];
  view.dispatch({ effects: [markLines.of(numbers), ...scroll] });
}

/** Selects what stands on the line, or what the line belongs to. */
function selectLine({ store, settle }: CanvasEditor, { lines }: OutlineView, line: number): void {
  if (lines === null) return;
  let found = { id: '', line: 0 };
  for (const collection of Object.values(lines)) {
    for (const [id, start] of collection) {
      if (start <= line && start > found.line) found = { id, line: start };
    }
  }
  const { inputs, selection } = store.getState();
  if (found.id === '' || isSelected(selection, found.id)) return;
  settle();
  store.setState({
    selection: withSelectChanges(inputs.design, EMPTY_SELECTION, [
      { id: found.id, selected: true },
    ]),
  });
}
