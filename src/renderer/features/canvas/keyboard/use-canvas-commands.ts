import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AppCommand } from '../../../commands/app-command';
import { useAppCommands } from '../../../commands/command-registry';
import { CANVAS_COMMANDS } from '../commands/all';
import { shortcutsOf, type CanvasEditor } from '../commands/command';

const NONE: readonly AppCommand[] = [];

/** Lists the commands of a canvas that can be edited in the command palette; the canvas answers to their keys itself. */
export function useCanvasCommands(editor: CanvasEditor): void {
  const isReadOnly = useStore(editor.store, (view) => view.inputs.isReadOnly);
  const isWhiteboardOn = useStore(editor.store, (view) => view.inputs.preferences.isWhiteboardOn);
  const commands = useMemo(
    () =>
      isReadOnly
        ? NONE
        : CANVAS_COMMANDS.map((command): AppCommand => ({
            id: `canvas.${command.id}`,
            label: command.label,
            scope: 'tool',
            group: command.group,
            shortcuts: shortcutsOf(command, isWhiteboardOn),
            keywords: command.keywords,
            keys: 'own',
            isEnabled: () => command.isEnabled(editor),
            run: () => command.run(editor),
          })),
    [editor, isReadOnly, isWhiteboardOn],
  );
  useAppCommands(commands);
}
