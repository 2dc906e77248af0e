import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Guide } from '#shared/design/arrange/guides';
import type { Shift } from '#shared/design/edit';
import type { Point, Rectangle } from '#shared/design/size';
import type { CanvasInputs, CanvasSelection } from './canvas-types';
import { wasOutlineOpen } from './outline/remembered';
import { EMPTY_SELECTION } from './selection';

/** A searchable list that is open over the canvas. */
export type OpenPicker =
  | { readonly kind: 'connect'; readonly from: string }
  | { readonly kind: 'reconnect'; readonly connection: string; readonly end: 'from' | 'to' }
  | { readonly kind: 'find' }
  | { readonly kind: 'add'; readonly at: Point | null; readonly connectFrom: string | null };

/** Copies that are being dragged off their originals, which stay where they are. */
export interface DraggedCopies {
  readonly items: CanvasSelection;
  readonly shift: Shift;
}

/** What the canvas shows beyond the document; nothing of it is saved or undone. */
export interface CanvasView {
  readonly inputs: CanvasInputs;
  readonly selection: CanvasSelection;
  /** Positions while components or boundaries are being moved. */
  readonly moved: ReadonlyMap<string, Point>;
  /** In place of `moved` while a drag is to leave copies where it ends. */
  readonly copies: DraggedCopies | null;
  /** What moves is on its way to where the document has it already. */
  readonly isGliding: boolean;
  /** Frames of boundaries while they are being resized. */
  readonly resized: ReadonlyMap<string, Rectangle>;
  /** What the thing that is being dragged or resized has snapped to. */
  readonly guides: readonly Guide[];
  /** The component, boundary or connection whose name is being typed. */
  readonly renaming: string | null;
  /** The component or connection under the pointer. */
  readonly hovered: string | null;
  /** The component, boundary or connection that has the keyboard focus. */
  readonly focused: string | null;
  /** The component whose connections are being walked through. */
  readonly walkedFrom: string | null;
  /** What gets the keyboard focus once it is drawn: the id of something in the design, or CANVAS_ITSELF. */
  readonly focusRequest: string | null;
  readonly picker: OpenPicker | null;
  /** The boundary that would hold the components being dragged if they were dropped now. */
  readonly dropTarget: string | null;
  /** Dragging moves the board in place of drawing a selection box. */
  readonly isHandOn: boolean;
  readonly isPaletteOpen: boolean;
  /** The design stands as text beside the board. */
  readonly isOutlineOpen: boolean;
  /** Counts the requests to type into the palette's search field. */
  readonly searchRequests: number;
  /** A line that is being drawn, or an end of one that is being moved. */
  readonly connecting: 'line' | 'end' | null;
  /** Read out by screen readers; the number lets the same words be read twice. */
  readonly announcement: { readonly text: string; readonly serial: number };
}

export type CanvasStore = StoreApi<CanvasView>;

export const CANVAS_ITSELF = '(canvas)';

export const NO_POINTS: ReadonlyMap<string, Point> = new Map();
export const NO_BOXES: ReadonlyMap<string, Rectangle> = new Map();
export const NO_GUIDES: readonly Guide[] = [];

export function createCanvasStore(
  inputs: CanvasInputs,
  selection: CanvasSelection = EMPTY_SELECTION,
): CanvasStore {
  return createStore<CanvasView>(() => ({
    inputs,
    selection,
    moved: NO_POINTS,
    copies: null,
    isGliding: false,
    resized: NO_BOXES,
    guides: NO_GUIDES,
    renaming: null,
    hovered: null,
    focused: null,
    walkedFrom: null,
    focusRequest: null,
    picker: null,
    dropTarget: null,
    isHandOn: false,
    isPaletteOpen: true,
    isOutlineOpen: !inputs.isReadOnly && wasOutlineOpen(),
    searchRequests: 0,
    connecting: null,
    announcement: { text: '', serial: 0 },
  }));
}

/** Whether things, or copies of them, are on their way to another place. */
export function isMoving({ moved, copies }: Pick<CanvasView, 'moved' | 'copies'>): boolean {
  return moved.size > 0 || copies !== null;
}
