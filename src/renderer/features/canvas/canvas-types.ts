import type { Design, DesignDiff } from '#shared/design/schema';
import type { Severity } from '#shared/scoring/dimensions';

/** Ids of what is selected, in the order of selection. */
export interface CanvasSelection {
  readonly components: readonly string[];
  readonly connections: readonly string[];
  readonly boundaries: readonly string[];
}

/** The worst severity and the number of findings at a component. */
export interface ComponentMark {
  readonly severity: Severity;
  readonly count: number;
}

/** What the load model says of a component, ready to be drawn. */
export interface ComponentLoadMark {
  readonly state: 'ok' | 'busy' | 'saturated' | 'failed' | 'unknown';
  /** Part of its capacity in use, 0 to 1; null: no bar is drawn. */
  readonly level: number | null;
  /** "74 %", "down", "?" */
  readonly text: string;
  /** The same in words: "74 % of its requests in use". */
  readonly words: string;
  readonly isBottleneck: boolean;
}

/** What the load model says of a connection. */
export interface ConnectionLoadMark {
  /** What gets through: "1,900 /s". */
  readonly served: string;
  /** What is sent over it, where that is more; null: all of it gets through. */
  readonly offered: string | null;
}

/** The load on the canvas; marks that did not change are the same objects as before. */
export interface CanvasLoad {
  readonly components: Readonly<Record<string, ComponentLoadMark>>;
  readonly connections: Readonly<Record<string, ConnectionLoadMark>>;
  /** Ids of the frames that are down. */
  readonly downBoundaries: ReadonlySet<string>;
}

/** What can be done about the load from the canvas. */
export interface LoadActions {
  /** Whether the person took this component or boundary down. */
  readonly isTakenDown: (id: string) => boolean;
  readonly setTakenDown: (ids: readonly string[], isDown: boolean) => void;
  /** Explains the figure of a component or connection; `anchor` is where it is, in pixels of the window. */
  readonly askWhy: (id: string, anchor: DOMRect) => void;
}

/** What to ring in accent; everything else fades. */
export interface CanvasHighlight {
  readonly components: readonly string[];
  readonly connections: readonly string[];
}

/** A flow of the problem that a connection can carry. */
export interface FlowOption {
  readonly id: string;
  readonly title: string;
}

/** Receives one edit: what changed, and a short label for the undo list ("Move 3 components"). */
export type ChangeHandler = (diff: DesignDiff, label: string) => void;

/** How the person likes to draw; kept by the owner of the canvas, for all sessions. */
export interface CanvasPreferences {
  /** Ids of palette items that stand first, in the order in which they were chosen. */
  readonly favouriteItems: readonly string[];
  /** Practising as on a real whiteboard: no icons, snapping, help or live checks. */
  readonly isWhiteboardOn: boolean;
  /** Utilisation at components and rates at connections. */
  readonly isLoadShown: boolean;
}

/** The inputs of the canvas that its commands need, always those of the latest render. */
export interface CanvasInputs {
  readonly design: Design;
  /** The problem's flows; none when they are not known. */
  readonly flows?: readonly FlowOption[] | undefined;
  readonly isReadOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the next undo takes back and the next redo does again: "Move 3 components". */
  readonly undoLabel?: string | undefined;
  readonly redoLabel?: string | undefined;
  readonly onChange: ChangeHandler;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly preferences: CanvasPreferences;
  readonly onPreferencesChange: (change: Partial<CanvasPreferences>) => void;
  /** None where nothing computed may be seen. */
  readonly loadActions?: LoadActions | undefined;
}
