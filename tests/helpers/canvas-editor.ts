import { EMPTY_HISTORY, recordStep, redoStep, undoStep } from '#shared/interview/history';
import type { History } from '#shared/interview/state';
import type { Design, DesignDiff } from '#shared/design/schema';
import { applyDiff } from '#shared/lib/records-diff';
import { createCanvasStore } from '../../src/renderer/features/canvas/canvas-store';
import type { CanvasSelection } from '../../src/renderer/features/canvas/canvas-types';
import { CANVAS_COMMANDS } from '../../src/renderer/features/canvas/commands/all';
import { createCanvasEditor } from '../../src/renderer/features/canvas/editor/create-editor';
import { EMPTY_SELECTION } from '../../src/renderer/features/canvas/selection';

interface Change {
  readonly diff: DesignDiff;
  readonly label: string;
}

/** The editor of a canvas whose owner keeps the design and its history as a session does; nothing is drawn. */
export function canvasEditorOf(
  start: Design,
  selection: Partial<CanvasSelection> = {},
  isReadOnly = false,
) {
  const changes: Change[] = [];
  let history: History<DesignDiff> = EMPTY_HISTORY;
  const clipboard = { text: '', isBroken: false };
  let ids = 0;

  const own = (design: Design, next: History<DesignDiff>) => {
    history = next;
    store.setState(({ inputs }) => ({
      inputs: {
        ...inputs,
        design,
        canUndo: history.undo.length > 0,
        canRedo: history.redo.length > 0,
      },
    }));
  };
  const travel = (step: typeof undoStep<Design, DesignDiff>) => {
    const travelled = step(history, store.getState().inputs.design);
    own(travelled.document, travelled.history);
  };
  // The editor has the next design before its owner passes it in, so the owner keeps its own.
  let kept = start;
  const store = createCanvasStore(
    {
      design: start,
      isReadOnly,
      canUndo: false,
      canRedo: false,
      onChange: (diff, label) => {
        changes.push({ diff, label });
        kept = applyDiff<Design>(kept, diff);
        own(kept, recordStep(history, { diff, label }));
      },
      onUndo: () => {
        travel(undoStep);
        kept = store.getState().inputs.design;
      },
      onRedo: () => {
        travel(redoStep);
        kept = store.getState().inputs.design;
      },
      preferences: { favouriteItems: [], isWhiteboardOn: false, isLoadShown: true },
      onPreferencesChange: (change) =>
        store.setState(({ inputs }) => ({
          inputs: { ...inputs, preferences: { ...inputs.preferences, ...change } },
        })),
    },
    { ...EMPTY_SELECTION, ...selection },
  );
  const nothing = () => undefined;
  const editor = createCanvasEditor(
    store,
    {
      zoomIn: nothing,
      zoomOut: nothing,
      fit: nothing,
      actualSize: nothing,
      zoomTo: nothing,
      reveal: nothing,
      isOpen: () => true,
      isInSight: () => true,
      figureBox: () => null,
      middle: () => ({ x: 0, y: 0 }),
      start: () => ({ x: 0, y: 0 }),
    },
    {
      readText: () => Promise.resolve({ outcome: 'text', text: clipboard.text }),
      writeText: (text) => {
        if (clipboard.isBroken) return Promise.reject(new Error('The clipboard is in use.'));
        clipboard.text = text;
        return Promise.resolve();
      },
    },
    () => `new-${(ids += 1)}`,
  );
  /** Runs the command as its key would; false when it cannot run now. */
  const run = (id: string) => {
    const command = CANVAS_COMMANDS.find((candidate) => candidate.id === id);
    if (!command?.isEnabled(editor)) return false;
    command.run(editor);
    return true;
  };
  return { editor, store, changes, run, clipboard };
}
