import { holdsLines, suggestFor } from '#shared/design/outline';
import {
  autocompletion,
  closeCompletion,
  type CompletionContext,
  type CompletionResult,
  currentCompletions,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { indentService, indentUnit } from '@codemirror/language';
import { Annotation, EditorState, type Extension, Prec, Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { markedLines, outlineColours } from './code-colours';
import { outlineTheme } from './code-theme';

export interface CodeEditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly isReadOnly: boolean;
  /** The id of the element that says how to leave and apply. */
  readonly describedBy: string;
  /** The names of the components, to be suggested. */
  readonly names: () => readonly string[];
  /** Asked for undo or redo when the text has nothing of its own left. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onApply: () => void;
  readonly onClose: () => void;
  /** The person changed the text. */
  readonly onType: (text: string) => void;
  /** The person moved to another line, counted from 1. */
  readonly onLine: (line: number) => void;
}

/** Marks changes that follow the drawing, so that they are not taken for typing. */
const fromDrawing = Annotation.define<boolean>();

/** Puts another text into the editor where it differs, so that the cursor stays where it was. */
export function replaceText(view: EditorView, text: string): void {
  const now = view.state.doc.toString();
  if (now === text) return;
  const shorter = Math.min(now.length, text.length);
  let start = 0;
  while (start < shorter && now[start] === text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && now.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({
    changes: { from: start, to: now.length - end, insert: text.slice(start, text.length - end) },
    annotations: [fromDrawing.of(true), Transaction.addToHistory.of(false)],
  });
}

/** The code editor of the outline. */
export function createCodeEditor(options: CodeEditorOptions): EditorView {
  return new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        EditorState.readOnly.of(options.isReadOnly),
        EditorState.tabSize.of(2),
        indentUnit.of('  '),
        indentation,
        placeholder('A kind and a name: service API'),
        outlineColours,
        markedLines,
        outlineTheme,
        EditorView.contentAttributes.of({
          'aria-label': 'Outline of the design',
          'aria-describedby': options.describedBy,
          spellcheck: 'false',
        }),
        leaving,
        ...(options.isReadOnly ? [] : [completion(options)]),
        keys(options),
        listener(options),
      ],
    }),
  });
}

/** A new line is as far in as the last one, and further below a boundary. */
const indentation = indentService.of((context, position) => {
  const line = context.state.doc.lineAt(position);
  const previous = context.lineAt(position, -1).text;
  const text = previous.trim() === '' && line.number > 1 ? line.text : previous;
  const indent = text.search(/\S|$/u);
  return indent + (holdsLines(text) ? 2 : 0);
});

function completion({ names }: CodeEditorOptions): Extension {
  const complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const line = state.doc.lineAt(pos);
    const before = state.doc.sliceString(0, pos).split('\n');
    const found = suggestFor(before, names());
    const typed = state.sliceDoc(line.from + (found?.start ?? 0), pos);
    const isDone = typed === '' || found?.suggestions.some(({ text }) => text === typed);
    if (!found || (!explicit && isDone)) return null;
    return {
      from: line.from + found.start,
      options: found.suggestions.map(({ text, detail }) => ({ label: text, detail })),
    };
  };
  return autocompletion({ override: [complete], icons: false, interactionDelay: 0 });
}

/**
 * Escape closes the suggestions that are shown, and otherwise lets the next Tab leave the text, however long that takes
 * to come. Stands before the completion, whose own Escape would also stop at suggestions that are still being looked for.
 */
const leaving: Extension = [
  Prec.highest(
    keymap.of([
      {
        key: 'Escape',
        run: (view) => {
          const isListShown = currentCompletions(view.state).length > 0;
          closeCompletion(view);
          if (!isListShown) view.setTabFocusMode(Number.POSITIVE_INFINITY);
          return true;
        },
      },
    ]),
  ),
  EditorView.domEventHandlers({ blur: letTabIndent, mousedown: letTabIndent }),
];

function letTabIndent(_event: Event, view: EditorView): void {
  view.setTabFocusMode(false);
}

function keys({ onUndo, onRedo, onApply, onClose }: CodeEditorOptions): Extension {
  const runs = (action: () => void) => () => {
    action();
    return true;
  };
  const redoText = (view: EditorView) => {
    if (redoDepth(view.state) > 0) return redo(view);
    onRedo();
    return true;
  };
  return keymap.of([
    { key: 'Mod-s', run: runs(onApply) },
    { key: 'Mod-Enter', run: runs(onApply) },
    { key: 'Mod-Shift-o', run: runs(onClose) },
    {
      key: 'Mod-z',
      run: (view) => {
        if (undoDepth(view.state) > 0) return undo(view);
        onUndo();
        return true;
      },
    },
    { key: 'Mod-Shift-z', run: redoText },
    { key: 'Mod-y', run: redoText },
    indentWithTab,
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}

function listener({ onApply, onType, onLine }: CodeEditorOptions): Extension {
  return [
    EditorView.updateListener.of((update) => {
      const isDrawing = update.transactions.some((each) => each.annotation(fromDrawing) === true);
      if (update.docChanged && !isDrawing) onType(update.state.doc.toString());
      const isMoved = update.transactions.some((transaction) => transaction.isUserEvent('select'));
      if (update.selectionSet && isMoved) {
        onLine(update.state.doc.lineAt(update.state.selection.main.head).number);
      }
    }),
    EditorView.domEventHandlers({ blur: () => onApply() }),
  ];
}
