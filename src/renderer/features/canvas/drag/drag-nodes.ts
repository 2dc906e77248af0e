import { withContent, type Places } from '#shared/design/arrange/places';
import { NO_POINTS } from '../canvas-store';
import type { CanvasSelection } from '../canvas-types';
import type { CanvasEditor } from '../commands/command';
import { commitMove, showMove } from '../editor/create-editor';
import { dropCopies, showCopies } from '../editor/duplicate-items';
import { createSnapping, type FlowSight } from '../guides/create-snapping';
import { itemsAt } from '../editor/moves';

/** The keys that change what a drag does. */
export interface DragKeys {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

interface Gesture {
  readonly items: CanvasSelection;
  /** Where the pointer has the things, before anything snaps. */
  readonly places: Places;
  readonly keys: DragKeys;
  /** The event that the places came with; React Flow passes it again while the board moves under a still pointer. */
  readonly event: DragKeys;
}

export type NodeDrag = ReturnType<typeof createNodeDrag>;

/**
 * Drags of components and boundaries. As in other drawing programs, with Alt held the things stay where they are and
 * copies of them are dragged; with Control or Command held nothing snaps. What is shown is what a drop would leave.
 */
export function createNodeDrag(editor: CanvasEditor, flow: () => FlowSight) {
  const { store } = editor;
  const snapping = createSnapping(editor, flow);
  let gesture: Gesture | null = null;
  let isCancelled = false;

  function show(next: Gesture) {
    const { altKey, ctrlKey, metaKey } = next.keys;
    if (altKey !== gesture?.keys.altKey) snapping.end();
    gesture = next;
    const places = snapping.snapPlaces(next.places, {
      isFree: ctrlKey || metaKey,
      areCopies: altKey,
    });
    if (altKey) showCopies(editor, next.items, places);
    else showMove(store, places);
  }

  function end() {
    gesture = null;
    snapping.end();
  }

  return {
    /** A drag begins; nothing of an earlier one is left. */
    start: () => {
      editor.settle();
      isCancelled = false;
    },
    isRunning: () => gesture !== null,
    moveTo: (places: Places, event: DragKeys) => {
      if (isCancelled) return;
      const { design } = store.getState().inputs;
      const items = gesture?.items ?? itemsAt(design, withContent(design, places));
      const keys = gesture?.event === event ? gesture.keys : event;
      show({ items, places, keys, event });
    },
    /** Keys were pressed or let go while the pointer stands still. */
    press: (keys: DragKeys) => {
      if (gesture) show({ ...gesture, keys });
    },
    /** Everything is where it was before; what the pointer still does until it is let go changes nothing. */
    cancel: () => {
      if (!gesture) return;
      end();
      isCancelled = true;
      store.setState({ moved: NO_POINTS, copies: null, dropTarget: null });
    },
    drop: (keys: DragKeys) => {
      if (!gesture) return;
      show({ ...gesture, keys });
      end();
      const { moved, copies } = store.getState();
      if (copies) dropCopies(editor, copies);
      else commitMove(editor, moved);
    },
  };
}
