import { useState, type ReactElement } from 'react';
import { ContextMenu } from '../../ui/ContextMenu';
import type { MenuItem } from '../../ui/menu-items';
import { useCanvasEditor } from './canvas-context';
import { addCommand } from './commands/add';
import { ALIGN_COMMANDS, SIZE_COMMANDS, SPACE_COMMANDS } from './commands/arrange';
import { copyCommand, cutCommand, pasteCommand } from './commands/clipboard';
import { shortcutsOf, type CanvasCommand, type CanvasEditor } from './commands/command';
import { connectCommand } from './commands/connect';
import { deleteSelectionCommand } from './commands/delete-selection';
import { duplicateCommand, duplicateConnectedCommand } from './commands/duplicate';
import { findOnCanvasCommand } from './commands/find';
import { hasSelection } from './commands/guards';
import { inspectCommand } from './commands/inspect';
import { redoCommand, undoCommand } from './commands/history';
import { layOutCommand } from './commands/layout';
import { takeDownCommand, whyCommand } from './commands/load';
import { lockCommand } from './commands/lock';
import { RECONNECT_COMMANDS } from './commands/reconnect';
import { renameCommand } from './commands/rename';
import { reverseCommand } from './commands/reverse';
import { selectAllCommand } from './commands/select';
import { noteCommand, whiteboardCommand } from './commands/whiteboard';
import { fitCommand } from './commands/zoom';

const ARRANGE_GROUPS = [ALIGN_COMMANDS, SPACE_COMMANDS, SIZE_COMMANDS];

/** Each group, and within it a submenu where several commands belong together. */
const GROUPS: readonly (readonly (CanvasCommand | 'arrange' | 'board')[])[] = [
  [renameCommand, inspectCommand],
  [connectCommand, reverseCommand, ...RECONNECT_COMMANDS],
  [cutCommand, copyCommand, pasteCommand, duplicateCommand, duplicateConnectedCommand],
  ['arrange', lockCommand],
  [takeDownCommand, whyCommand],
  ['board'],
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
  return separated(
    GROUPS.map((group) =>
      group.flatMap((entry) =>
        entry === 'arrange'
          ? arrangeItem(editor)
          : commandItems(editor, entry === 'board' ? boardCommands(editor) : [entry]),
      ),
    ),
  );
}

/** What is about the whole board; beside a selection only the most common of it. */
function boardCommands(editor: CanvasEditor): readonly CanvasCommand[] {
  if (hasSelection(editor)) return [addCommand, fitCommand];
  return [
    addCommand,
    noteCommand,
    selectAllCommand,
    findOnCanvasCommand,
    layOutCommand,
    fitCommand,
    whiteboardCommand,
  ];
}

function arrangeItem(editor: CanvasEditor): MenuItem[] {
  const items = separated(ARRANGE_GROUPS.map((group) => commandItems(editor, group)));
  return items.length === 0 ? [] : [{ kind: 'submenu', id: 'arrange', label: 'Arrange', items }];
}

function commandItems(editor: CanvasEditor, commands: readonly CanvasCommand[]): MenuItem[] {
  const { isWhiteboardOn } = editor.store.getState().inputs.preferences;
  return commands
    .filter((command) => command.isEnabled(editor))
    .map((command) => ({
      id: command.id,
      label: command.labelNow?.(editor) ?? command.label,
      shortcut: shortcutsOf(command, isWhiteboardOn)[0],
      isDangerous: command === deleteSelectionCommand,
      onSelect: () => command.run(editor),
    }));
}

function separated(groups: readonly (readonly MenuItem[])[]): MenuItem[] {
  const items: MenuItem[] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    if (items.length > 0) items.push({ kind: 'separator', id: `before-${first.id}` });
    items.push(...group);
  }
  return items;
}
