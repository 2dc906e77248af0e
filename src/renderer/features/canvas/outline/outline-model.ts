import {
  type LocatedDesign,
  type OutlineProblem,
  readLocatedOutline,
  writeOutline,
} from '#shared/design/outline';
import type { Design } from '#shared/design/schema';
import { diffBetween, isEmptyDiff } from '#shared/lib/records-diff';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CanvasEditor } from '../commands/command';
import { isEmpty } from '../selection';
import { mergeOutline } from './merge';

/** Typing that stops for this long is applied. */
const TYPING_PAUSE_MS = 400;

/** What the panel shows around the text. */
export interface OutlineView {
  /** What the text should be; the code editor takes it over. */
  readonly text: string;
  readonly problems: readonly OutlineProblem[];
  /** Whether something was typed that is not applied yet. */
  readonly isPending: boolean;
  /** The drawing was changed meanwhile, and the text does not have it. */
  readonly isBehind: boolean;
  /** Where everything stands in the text, while the text says what the drawing shows. */
  readonly lines: LocatedDesign['lines'] | null;
}

export interface OutlineModel {
  readonly store: StoreApi<OutlineView>;
  /** Follows the drawing, until the function that it returns applies what was typed and stops. */
  readonly start: () => () => void;
  /** The text was typed into; it is applied once typing stops. */
  readonly type: (text: string) => void;
  /** Applies what was typed at once. */
  readonly applyNow: () => void;
  /** Drops what was typed for the text of the drawing. */
  readonly showDrawing: () => void;
}

/** Brings what was added into sight; on an empty canvas, everything. */
function showAdded({ viewport }: CanvasEditor, before: Design, after: Design): void {
  const added = (['components', 'boundaries'] as const).flatMap((collection) =>
    Object.keys(after[collection]).filter((id) => !Object.hasOwn(before[collection], id)),
  );
  if (added.length === 0) return;
  if (isEmpty(before)) viewport.fit();
  else viewport.reveal(added);
}

/** Keeps the text of the outline and the drawing in step. */
export function createOutlineModel(editor: CanvasEditor): OutlineModel {
  const drawing = () => editor.store.getState().inputs.design;
  const locate = (text: string, base: Design) =>
    readLocatedOutline(text, { base, nextId: editor.newId });
  /** The design that the text was last in step with. */
  let base = drawing();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fresh = (design: Design): OutlineView => {
    const text = writeOutline(design);
    const read = locate(text, design);
    const lines = read.ok ? read.value.lines : null;
    return { text, problems: [], isPending: false, isBehind: false, lines };
  };
  const store = createStore<OutlineView>(() => fresh(base));

  const showDrawing = () => {
    clearTimeout(timer);
    base = drawing();
    store.setState(fresh(base));
  };

  const applyNow = () => {
    clearTimeout(timer);
    if (!store.getState().isPending) return;
    editor.settle();
    const { text } = store.getState();
    const read = locate(text, base);
    if (!read.ok) {
      store.setState({ problems: read.error, isPending: false, lines: null });
      return;
    }
    const before = drawing();
    const next = mergeOutline(base, read.value.design, before);
    // First, so that the drawing's answer finds the text in step.
    store.setState({ problems: [], isPending: false, isBehind: false, lines: read.value.lines });
    base = next;
    editor.apply(next, 'Edit the outline');
    showAdded(editor, before, next);
  };

  /** Takes a change of the drawing over into a text that was in step with the drawing before. */
  function followDrawing() {
    const design = drawing();
    const { text, isPending, problems } = store.getState();
    if (isPending || problems.length > 0) {
      store.setState({ isBehind: !isEmptyDiff(diffBetween(base, design)) });
      return;
    }
    if (design === base) return;
    const read = locate(text, design);
    const isInStep = read.ok && isEmptyDiff(diffBetween(read.value.design, design));
    base = design;
    if (isInStep) store.setState({ lines: read.value.lines, isBehind: false });
    else store.setState(fresh(design));
  }

  return {
    store,
    start: () => {
      followDrawing();
      const unsubscribe = editor.store.subscribe((view, before) => {
        if (view.inputs.design !== before.inputs.design) followDrawing();
      });
      return () => {
        applyNow();
        unsubscribe();
      };
    },
    type: (text) => {
      clearTimeout(timer);
      store.setState({ text, isPending: true, lines: null });
      timer = setTimeout(applyNow, TYPING_PAUSE_MS);
    },
    applyNow,
    showDrawing,
  };
}
