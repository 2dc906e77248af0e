import { useState, type ReactElement } from 'react';
import { ContextMenu } from '../../ui/ContextMenu';
import type { MenuItem } from '../../ui/menu-items';
import { useCanvasEditor } from './canvas-context';
import { addCommand } from './commands/add';
import type { CanvasCommand, CanvasEditor } from './commands/command';
import { connectCommand } from './commands/connect';
import { deleteSelectionCommand } from './commands/delete-selection';
import { duplicateCommand } from './commands/duplicate';
import { redoCommand, undoCommand } from './commands/history';
import { renameCommand } from './commands/rename';
import { reverseCommand } from './commands/reverse';
import { selectAllCommand } from './commands/select';
import { fitCommand } from './commands/zoom';

const GROUPS: readonly (readonly CanvasCommand[])[] = [
  [renameCommand, connectCommand, reverseCommand, duplicateCommand],
  [addCommand, selectAllCommand, fitCommand],
  [undoCommand, redoCommand],
  [deleteSelectionCommand],
];

/** The commands that make sense for what is selected; what cannot be done now is left out, not greyed. */
export function CanvasContextMenu({ children }: { children: ReactElement }) {
  const editor = useCanvasEditor();
  const [items, setItems] = useState<readonly MenuItem[]>([]);
  return (
    <ContextMenu items={items} onOpenChange={(isOpen) => isOpen && setItems(menuItems(editor))}>
      {children}
    </ContextMenu>
  );
}

function menuItems(editor: CanvasEditor): MenuItem[] {
  const items: MenuItem[] = [];
  for (const group of GROUPS) {
    const enabled = group.filter((command) => command.isEnabled(editor));
    const [first] = enabled;
    if (!first) continue;
    if (items.length > 0) items.push({ kind: 'separator', id: `before-${first.id}` });
    for (const command of enabled) {
      items.push({
        id: command.id,
        label: command.label,
        shortcut: command.shortcuts[0],
        isDangerous: command === deleteSelectionCommand,
        onSelect: () => command.run(editor),
      });
    }
  }
  return items;
}
