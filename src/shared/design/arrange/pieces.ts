import { boundariesWithin } from '../edit';
import type { Selection } from '../edit/selection';
import type { Design } from '../schema';
import { boxAround, componentBox, type Point, type Rectangle } from '../size';
import { movedDesign, withContent } from './places';

/** Something that is arranged as a whole: a component, or a boundary with everything in it. */
export interface Piece {
  readonly id: string;
  readonly type: 'component' | 'boundary';
  readonly box: Rectangle;
  /** It stays where it is, and the others are arranged by it. */
  readonly isLocked: boolean;
}

export type Axis = 'x' | 'y';

/** What a selection arranges. What lies in a selected boundary goes with it and is no piece of its own. */
export function piecesOf(design: Design, selection: Selection): readonly Piece[] {
  const selected = (selection.boundaries ?? []).flatMap((id) => design.boundaries[id] ?? []);
  const carriers = new Set(selected.flatMap(({ id }) => [...boundariesWithin(design, id)]));
  const isCarried = (holder: string | null) => holder !== null && carriers.has(holder);
  const boundaries = selected
    .filter(({ parent }) => !isCarried(parent))
    .map(({ id, x, y, width, height, isLocked = false }): Piece => {
      return { id, type: 'boundary', box: { x, y, width, height }, isLocked };
    });
  const components = (selection.components ?? [])
    .flatMap((id) => design.components[id] ?? [])
    .filter(({ boundary }) => !isCarried(boundary))
    .map((component): Piece => {
      const { id, isLocked = false } = component;
      return { id, type: 'component', box: componentBox(component), isLocked };
    });
  return [...components, ...boundaries];
}

export function lengthOf(box: Rectangle, axis: Axis): number {
  return axis === 'x' ? box.width : box.height;
}

export function endOf(box: Rectangle, axis: Axis): number {
  return box[axis] + lengthOf(box, axis);
}

export function middleOf(box: Rectangle, axis: Axis): number {
  return box[axis] + lengthOf(box, axis) / 2;
}

/** The box around what the others go by: the locked pieces, or all when none is locked. Null without pieces. */
export function referenceBox(pieces: readonly Piece[]): Rectangle | null {
  const locked = pieces.filter(({ isLocked }) => isLocked);
  return boxAround((locked.length > 0 ? locked : pieces).map(({ box }) => box));
}

/** Puts pieces at new top left corners, each with what is in it; locked ones stay. */
export function putPieces(
  design: Design,
  pieces: readonly Piece[],
  placeOf: (piece: Piece) => Point,
): Design {
  const places = new Map<string, Point>();
  for (const piece of pieces) {
    if (piece.isLocked) continue;
    const place = placeOf(piece);
    if (place.x !== piece.box.x || place.y !== piece.box.y) places.set(piece.id, place);
  }
  return places.size === 0 ? design : movedDesign(design, withContent(design, places));
}
