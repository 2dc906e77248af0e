import type { Design } from '#shared/design/schema';
import type { Point, Rectangle } from '#shared/design/size';
import type { ClipboardText } from '#shared/ipc/types';
import type { CanvasStore } from '../canvas-store';

/** What can be done with the part of the canvas that is in sight. */
export interface CanvasViewport {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows the whole design. */
  readonly fit: () => void;
  /** Shows the middle of what is in sight at 100 %. */
  readonly actualSize: () => void;
  /** Fills the sight with components, boundaries, and both ends of connections. */
  readonly zoomTo: (ids: readonly string[]) => void;
  /** Brings components, boundaries, and both ends of connections into sight, moving and zooming no more than needed. */
  readonly reveal: (ids: readonly string[]) => void;
  /** False once the canvas was left: what took time to prepare must not be done any more. */
  readonly isOpen: () => boolean;
  readonly isInSight: (box: Rectangle) => boolean;
  /** Where the load of a component or connection is written, in pixels of the window; null: nowhere. */
  readonly figureBox: (id: string) => DOMRect | null;
  /** The middle of what is in sight, in canvas pixels. */
  readonly middle: () => Point;
  /** Where a design begins: at the left of what is in sight, halfway down; requests mostly run to the right. */
  readonly start: () => Point;
}

/** The system's clipboard; what goes wrong is thrown as an Error in words for the person. */
export interface CanvasClipboard {
  readonly readText: () => Promise<ClipboardText>;
  readonly writeText: (text: string) => Promise<void>;
}

/** The canvas as its commands see it. */
export interface CanvasEditor {
  readonly store: CanvasStore;
  readonly viewport: CanvasViewport;
  readonly clipboard: CanvasClipboard;
  /** Makes one edit of the document: one step of undo with this label. Does nothing when nothing changed. */
  readonly apply: (next: Design, label: string) => void;
  /** Has screen readers say it. */
  readonly announce: (text: string) => void;
  /** Moves the selection by keyboard; further moves soon after belong to the same edit. */
  readonly nudge: (across: number, down: number) => void;
  /** Commits a move by keyboard that is still going on, so that the next command sees its result. */
  readonly settle: () => void;
  /** A new id for a record of the design. */
  readonly newId: () => string;
}

export const COMMAND_GROUPS = [
  'Add',
  'Edit',
  'Select',
  'Connect',
  'Arrange',
  'Load',
  'View',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** One thing to do on the canvas, for the keyboard, the command palette, the shortcut sheet, menus and toolbars alike. */
export interface CanvasCommand {
  readonly id: string;
  readonly label: string;
  /** What it would do now, in a menu, where that depends on what is selected. */
  readonly labelNow?: ((editor: CanvasEditor) => string) | undefined;
  readonly group: CommandGroup;
  /** In `Mod+Shift+Z` notation; the first is the one that is shown. */
  readonly shortcuts: readonly string[];
  /** Under whiteboard conditions in place of the others: the keys of common drawing programs. */
  readonly shortcutsOnWhiteboard?: readonly string[] | undefined;
  /** Other words by which it is found in the command palette. */
  readonly keywords?: readonly string[] | undefined;
  /** Its keys also work while the focus is beside the canvas, outside text. */
  readonly isPageWide?: boolean | undefined;
  readonly isEnabled: (editor: CanvasEditor) => boolean;
  readonly run: (editor: CanvasEditor) => void;
}

/** The shortcuts that a command has now. */
export function shortcutsOf(command: CanvasCommand, isWhiteboardOn: boolean): readonly string[] {
  return (isWhiteboardOn ? command.shortcutsOnWhiteboard : undefined) ?? command.shortcuts;
}
