import type { Places } from '#shared/design/arrange/places';
import { duplicate } from '#shared/design/edit';
import { NO_POINTS, type DraggedCopies } from '../canvas-store';
import type { CanvasSelection } from '../canvas-types';
import type { CanvasEditor } from '../commands/command';
import { dropTargetAt } from './create-editor';
import { withoutCarried } from './moves';
import { placedWords } from '../words';

type DuplicateOptions = Omit<Parameters<typeof duplicate>[2], 'nextId'>;

/** Copies items as one edit, called after what the person chose, and selects the copies. */
export function duplicateItems(
  editor: CanvasEditor,
  items: CanvasSelection,
  chosen: CanvasSelection,
  options: DuplicateOptions = {},
): void {
  const { design } = editor.store.getState().inputs;
  const copy = duplicate(design, items, { ...options, nextId: editor.newId });
  const words = placedWords(design, chosen);
  editor.apply(copy.design, `Duplicate ${words}`);
  editor.store.setState({
    selection: { ...copy.inserted, connections: [] },
    focusRequest: copy.inserted.components[0] ?? copy.inserted.boundaries[0] ?? null,
  });
  editor.announce(`${words} duplicated.`);
}

/** Shows copies at those places while they are being dragged; the things themselves stay where they are. */
export function showCopies(
  { store }: Pick<CanvasEditor, 'store'>,
  items: CanvasSelection,
  places: Places,
): void {
  const { design } = store.getState().inputs;
  const [first] = places;
  const original = first && (design.components[first[0]] ?? design.boundaries[first[0]]);
  if (!first || !original) return;
  store.setState({
    moved: NO_POINTS,
    copies: {
      items,
      shift: { across: first[1].x - original.x, down: first[1].y - original.y },
    },
    dropTarget: dropTargetAt(design, places),
    // The pointer is at the copies.
    hovered: null,
  });
}

/** Leaves the copies where they were dragged to. */
export function dropCopies(editor: CanvasEditor, { items, shift }: DraggedCopies): void {
  editor.store.setState({ copies: null, dropTarget: null });
  const { design } = editor.store.getState().inputs;
  duplicateItems(editor, items, withoutCarried(design, items), { shift });
}
