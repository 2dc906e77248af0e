import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Design } from '#shared/design/schema';
import { CanvasContext } from './canvas-context';
import type {
  CanvasHighlight,
  CanvasInputs,
  CanvasLoad,
  CanvasPreferences,
  CanvasSelection,
  ChangeHandler,
  ComponentMark,
  FlowOption,
  LoadActions,
} from './canvas-types';
import { CanvasFlow } from './flow/CanvasFlow';
import { CanvasHint } from './CanvasHint';
import { CanvasToolbar } from './CanvasToolbar';
import styles from './DesignCanvas.module.css';
import { isEmpty } from './selection';
import { LiveAnnouncement } from './LiveAnnouncement';
import { OutlineSlot } from './outline/OutlineSlot';
import { Palette } from './palette/Palette';
import { CanvasPicker } from './picker/CanvasPicker';
import { useCanvasCommands } from './keyboard/use-canvas-commands';
import { useCanvasKeyboard } from './keyboard/use-canvas-keyboard';
import { useEditorOfCanvas } from './editor/use-canvas-editor';
import { useEditMenu } from './keyboard/use-edit-menu';
import { useFocusRequest } from './keyboard/use-focus-request';

export interface DesignCanvasProps {
  readonly design: Design;
  /** The problem's flows, to name what connections carry. */
  readonly flows?: readonly FlowOption[] | undefined;
  /** Nothing can be changed; moving about and selecting still work. */
  readonly isReadOnly?: boolean | undefined;
  /** Rung in accent and brought into sight; everything else fades. */
  readonly highlight?: CanvasHighlight | undefined;
  /** Findings to show at components, by component id. */
  readonly marks?: Readonly<Record<string, ComponentMark>> | undefined;
  /** What the load model says, to show at components and connections; none: not known, or not to be seen. */
  readonly load?: CanvasLoad | undefined;
  /** With these the load can be shown and hidden, and parts taken down. */
  readonly loadActions?: LoadActions | undefined;
  /** Every gesture is one call. */
  readonly onChange?: ChangeHandler | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onRedo?: (() => void) | undefined;
  readonly canUndo?: boolean | undefined;
  readonly canRedo?: boolean | undefined;
  /** What the next undo takes back and the next redo does again: "Move 3 components". */
  readonly undoLabel?: string | undefined;
  readonly redoLabel?: string | undefined;
  /** What is selected, to share it with an Inspector; the canvas keeps it by itself when left out. */
  readonly selection?: CanvasSelection | undefined;
  readonly onSelectionChange?: ((selection: CanvasSelection) => void) | undefined;
  readonly preferences?: CanvasPreferences | undefined;
  readonly onPreferencesChange?: ((change: Partial<CanvasPreferences>) => void) | undefined;
  /** Buttons at the right end of the toolbar. */
  readonly toolbarActions?: ReactNode;
}

const nothing = () => undefined;

const NO_PREFERENCES: CanvasPreferences = {
  favouriteItems: [],
  isWhiteboardOn: false,
  isLoadShown: true,
};

/** The whiteboard: shows a design and edits it, knowing nothing of where it is kept. */
export function DesignCanvas(props: DesignCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({
  design,
  flows,
  isReadOnly = false,
  highlight,
  marks,
  load,
  loadActions,
  onChange = nothing,
  onUndo = nothing,
  onRedo = nothing,
  canUndo = false,
  canRedo = false,
  undoLabel,
  redoLabel,
  selection,
  onSelectionChange,
  preferences = NO_PREFERENCES,
  onPreferencesChange = nothing,
  toolbarActions,
}: DesignCanvasProps) {
  const inputs: CanvasInputs = {
    design,
    flows,
    isReadOnly,
    canUndo,
    canRedo,
    undoLabel,
    redoLabel,
    onChange,
    onUndo,
    onRedo,
    preferences,
    onPreferencesChange,
    loadActions,
  };
  const { editor, root } = useEditorOfCanvas({ inputs, selection, onSelectionChange });
  useCanvasKeyboard(root, editor);
  useEditMenu(root, editor);
  useCanvasCommands(editor);
  useFocusRequest(root, editor.store);
  const isOutlineOpen = useStore(editor.store, (view) => view.isOutlineOpen);
  const isWhiteboardOn = !isReadOnly && preferences.isWhiteboardOn;

  return (
    <CanvasContext value={editor}>
      <div
        ref={root}
        className={styles.canvas}
        tabIndex={-1}
        role="group"
        aria-label="Canvas"
        data-whiteboard={isWhiteboardOn || undefined}
      >
        {!isReadOnly && !isWhiteboardOn && (
          <div className={clsx(styles.palette, isOutlineOpen && styles.besideOutline)}>
            <Palette />
          </div>
        )}
        {isOutlineOpen && <OutlineSlot />}
        <div className={styles.board}>
          <CanvasFlow
            design={design}
            highlight={highlight}
            marks={marks}
            load={preferences.isLoadShown && !isWhiteboardOn ? load : undefined}
            flows={flows}
            isReadOnly={isReadOnly}
          />
          <CanvasToolbar canUndo={canUndo} canRedo={canRedo} actions={toolbarActions} />
          {!isWhiteboardOn && <CanvasHint isEmpty={isEmpty(design)} isReadOnly={isReadOnly} />}
          <CanvasPicker />
        </div>
        <LiveAnnouncement />
      </div>
    </CanvasContext>
  );
}
