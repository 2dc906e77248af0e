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
}
