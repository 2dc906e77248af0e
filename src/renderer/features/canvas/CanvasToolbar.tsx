import { Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore as useFlowStore } from '@xyflow/react';
import { IconButton } from '../../ui/IconButton';
import { useCanvasEditor, useCanvasView } from './canvas-context';
import styles from './CanvasToolbar.module.css';
import type { CanvasCommand } from './commands/command';
import { redoCommand, undoCommand } from './commands/history';
import { fitCommand, zoomInCommand, zoomOutCommand } from './commands/zoom';

interface CanvasToolbarProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly actions: ReactNode;
}

/** Undo and what the room adds above the board, zoom below it. */
export function CanvasToolbar({ canUndo, canRedo, actions }: CanvasToolbarProps) {
  const isReadOnly = useCanvasView((view) => view.inputs.isReadOnly);
  const zoom = useFlowStore((flow) => flow.transform[2]);
  return (
    <>
      <div className={styles.top} role="toolbar" aria-label="Canvas">
        {!isReadOnly && (
          <div className={styles.group}>
            <CommandButton command={undoCommand} icon={<Undo2 />} isDisabled={!canUndo} />
            <CommandButton command={redoCommand} icon={<Redo2 />} isDisabled={!canRedo} />
          </div>
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
}

function CommandButton({ command, icon, isDisabled = false }: CommandButtonProps) {
  const editor = useCanvasEditor();
  return (
    <IconButton
      label={command.label}
      shortcut={command.shortcuts[0]}
      icon={icon}
      disabled={isDisabled}
      onClick={() => command.run(editor)}
    />
  );
}
