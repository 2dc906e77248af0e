import {
  AlignLeft,
  Gauge,
  Maximize,
  Minus,
  Plus,
  Presentation,
  Redo2,
  Undo2,
  Workflow,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore as useFlowStore } from '@xyflow/react';
import { IconButton } from '../../ui/IconButton';
import { useCanvasEditor, useCanvasView } from './canvas-context';
import styles from './CanvasToolbar.module.css';
import { shortcutsOf, type CanvasCommand } from './commands/command';
import { redoCommand, undoCommand } from './commands/history';
import { outlineCommand } from './commands/outline';
import { loadCommand } from './commands/load';
import { whiteboardCommand } from './commands/whiteboard';
import { layOutCommand } from './commands/layout';
import { fitCommand, zoomInCommand, zoomOutCommand } from './commands/zoom';
import { isEmpty } from './selection';

interface CanvasToolbarProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly actions: ReactNode;
}

/** Undo and what the room adds above the board, zoom below it. */
export function CanvasToolbar({ canUndo, canRedo, actions }: CanvasToolbarProps) {
  const isReadOnly = useCanvasView('inputs', ({ isReadOnly }) => isReadOnly);
  const isWhiteboardOn = useCanvasView('inputs', ({ preferences }) => preferences.isWhiteboardOn);
  const hasLoad = useCanvasView('inputs', ({ loadActions }) => loadActions !== undefined);
  const isLoadShown = useCanvasView('inputs', ({ preferences }) => preferences.isLoadShown);
  const isBlank = useCanvasView('inputs', ({ design }) => isEmpty(design));
  const isOutlineOpen = useCanvasView('isOutlineOpen');
  const zoom = useFlowStore((flow) => flow.transform[2]);
  return (
    <>
      <div className={styles.top} role="toolbar" aria-label="Canvas">
        {!isReadOnly && (
          <div className={styles.group}>
            <CommandButton command={undoCommand} icon={<Undo2 />} isDisabled={!canUndo} />
            <CommandButton command={redoCommand} icon={<Redo2 />} isDisabled={!canRedo} />
            <CommandButton
              command={whiteboardCommand}
              icon={<Presentation />}
              isPressed={isWhiteboardOn}
            />
            <CommandButton command={layOutCommand} icon={<Workflow />} isDisabled={isBlank} />
          </div>
        )}
        <div className={styles.group}>
          <CommandButton command={outlineCommand} icon={<AlignLeft />} isPressed={isOutlineOpen} />
          {hasLoad && !isReadOnly && !isWhiteboardOn && (
            <CommandButton command={loadCommand} icon={<Gauge />} isPressed={isLoadShown} />
          )}
        </div>
        {!isReadOnly && isWhiteboardOn && (
          <span className={styles.mode}>Whiteboard conditions</span>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <div className={styles.bottom} role="toolbar" aria-label="Zoom">
        <div className={styles.group}>
          <CommandButton command={zoomOutCommand} icon={<Minus />} />
          <span className={styles.zoom}>{Math.round(zoom * 100)} %</span>
          <CommandButton command={zoomInCommand} icon={<Plus />} />
          <CommandButton command={fitCommand} icon={<Maximize />} />
        </div>
      </div>
    </>
  );
}

interface CommandButtonProps {
  readonly command: CanvasCommand;
  readonly icon: ReactNode;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
}

function CommandButton({ command, icon, isDisabled = false, isPressed }: CommandButtonProps) {
  const editor = useCanvasEditor();
  const isWhiteboardOn = useCanvasView('inputs', ({ preferences }) => preferences.isWhiteboardOn);
  return (
    <IconButton
      label={command.label}
      shortcut={shortcutsOf(command, isWhiteboardOn)[0]}
      icon={icon}
      isPressed={isPressed}
      disabled={isDisabled}
      onClick={() => command.run(editor)}
    />
  );
}
