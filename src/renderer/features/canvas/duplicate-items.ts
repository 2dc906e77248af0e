import type { Places } from '#shared/design/arrange/places';
import { duplicate } from '#shared/design/edit';
import { NO_POINTS } from './canvas-store';
import type { CanvasSelection } from './canvas-types';
import type { CanvasEditor } from './commands/command';
import { movedSelection } from './moves';
import { placedWords } from './words';

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

/** Ends a drag by leaving copies where things were dragged to; the things themselves are back where they were. */
export function dropCopies(editor: CanvasEditor, places: Places): void {
  const { design } = editor.store.getState().inputs;
  editor.store.setState({ moved: NO_POINTS, dropTarget: null });
  const [first] = places;
  const original = first && (design.components[first[0]] ?? design.boundaries[first[0]]);
  if (!first || !original) return;
  const shift = { across: first[1].x - original.x, down: first[1].y - original.y };
  const ids = [...places.keys()];
  const items = {
    components: ids.filter((id) => id in design.components),
    connections: [],
    boundaries: ids.filter((id) => id in design.boundaries),
  };
  duplicateItems(editor, items, movedSelection(design, places), { shift });
}
