import { addBoundary, addComponent, connect, frameAround, freeName } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import type { CanvasEditor } from '../commands/command';
import { snapped } from '#shared/design/grid';
import { shownName } from '#shared/design/names';
import { itemSize } from '../palette/item-size';
import type { PaletteItem } from '../palette/palette-items';
import { around, freePlace, placeBeside } from './placement';
import { isEmpty, selectBoundaries, selectComponents } from '../selection';

/** Between things that are added at once. */
const STACK_GAP = 24;

/** Putting new things on the canvas: one edit, which also selects what was added. */

export interface Addition {
  readonly item: PaletteItem;
  /** What to call it; null: after its kind. */
  readonly name?: string | null;
  /** How many of them. */
  readonly count?: number;
  /** Top left corner; null: near the selection, or where there is room in sight. */
  readonly at: Point | null;
  /** Components to connect each of them from. */
  readonly connectFrom?: readonly string[];
}

export function addItem(editor: CanvasEditor, addition: Addition): void {
  editor.settle();
  const { design: before } = editor.store.getState().inputs;
  const count = addition.count ?? 1;
  const sources = (addition.connectFrom ?? []).flatMap((id) => before.components[id] ?? []);
  let design = before;
  const added: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = editor.newId();
    design = withItem(editor, design, id, addition, added.at(-1) ?? null);
    for (const source of sources) {
      design = connect(design, { id: editor.newId(), from: source.id, to: id });
    }
    added.push(id);
  }
  const words = wordsFor(addition, count);
  const after = sources.length === 0 ? '' : ` after ${sources.map(shownName).join(', ')}`;
  editor.apply(design, `Add ${words}${after}`);
  const [first] = added;
  const { type, kind } = addition.item;
  editor.store.setState({
    selection: type === 'component' ? selectComponents(added) : selectBoundaries(added),
    focusRequest: first ?? null,
    ...(kind === 'note' && count === 1 && { renaming: first ?? null }),
  });
  const component = count === 1 ? design.components[first ?? ''] : undefined;
  editor.announce(`${component ? shownName(component) : words} added.`);
  if (addition.at === null || count > 1) editor.viewport.reveal(added);
}

/** "Cache", "Redis", "3 × Service". */
function wordsFor({ item, name }: Addition, count: number): string {
  return `${count === 1 ? '' : `${count} × `}${name ?? item.label}`;
}

function withItem(
  editor: CanvasEditor,
  design: Design,
  id: string,
  { item, name, at }: Addition,
  before: string | null,
): Design {
  const called = typeof name === 'string' && { name: freeName(design, name) };
  const place = () =>
    before === null ? (at ?? firstPlace(editor, item)) : nextPlace(design, before, item);
  if (item.type === 'component') {
    return addComponent(design, { id, kind: item.kind, ...called, ...place() });
  }
  const { selection } = editor.store.getState();
  const isAroundSelection = at === null && before === null;
  const frame = isAroundSelection ? frameAround(design, selection.components) : null;
  const box = frame ?? { ...place(), ...itemSize(item) };
  return addBoundary(design, { id, kind: item.kind, ...called, ...box });
}

/** Near the selection, or where there is room in sight. */
function firstPlace(editor: CanvasEditor, item: PaletteItem): Point {
  const { inputs, selection } = editor.store.getState();
  const { design } = inputs;
  const size = itemSize(item);
  if (isEmpty(design)) {
    const { x, y } = editor.viewport.start();
    return snapped({ x, y: y - size.height / 2 });
  }
  const last = design.components[selection.components.at(-1) ?? ''];
  return item.type === 'component' && last
    ? placeBeside(design, last, size, editor.viewport.isInSight)
    : freePlace(design, around(editor.viewport.middle(), size), size);
}

/** Below the one that was added before. */
function nextPlace(design: Design, before: string, item: PaletteItem): Point {
  const size = itemSize(item);
  const above = design.components[before] ?? design.boundaries[before] ?? { x: 0, y: 0 };
  return freePlace(design, { x: above.x, y: above.y + size.height + STACK_GAP }, size);
}
