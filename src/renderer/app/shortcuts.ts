import type { AppCommand } from '../commands/app-command';
import { SEARCH_SHORTCUT } from '../commands/use-search-command';
import { CANVAS_COMMANDS } from '../features/canvas/commands/all';
import { COMMAND_GROUPS, shortcutsOf } from '../features/canvas/commands/command';
import { EXPORT_SHORTCUT } from '../features/export/export-shortcut';
import { INTERVIEW_COMMANDS } from '../features/interview/interview-commands';
import { APP_COMMANDS } from './app-commands';

export interface ShortcutRow {
  readonly label: string;
  /** All that do the same; none: by the command palette only. */
  readonly keys: readonly string[];
}

export interface ShortcutGroup {
  readonly title: string;
  readonly rows: readonly ShortcutRow[];
}

const rowOf = ({ label, shortcuts }: AppCommand): ShortcutRow => ({ label, keys: shortcuts });

/**
 * What the shortcut sheet lists: every command with the keys that it has now, and the keys of lists, which are no
 * commands.
 */
export function shortcutGroups(isWhiteboardOn: boolean): readonly ShortcutGroup[] {
  return [
    { title: 'Everywhere', rows: APP_COMMANDS.map(rowOf) },
    {
      title: 'Interview',
      rows: [
        ...INTERVIEW_COMMANDS.map(rowOf),
        { label: 'Export the design...', keys: [EXPORT_SHORTCUT] },
        { label: 'Move the row up', keys: ['Alt+ArrowUp'] },
        { label: 'Move the row down', keys: ['Alt+ArrowDown'] },
      ],
    },
    ...COMMAND_GROUPS.map((group) => ({
      title: `Canvas: ${group.toLowerCase()}`,
      rows: CANVAS_COMMANDS.filter((command) => command.group === group).map((command) => ({
        label: command.label,
        keys: shortcutsOf(command, isWhiteboardOn),
      })),
    })),
    {
      title: 'Home',
      rows: [
        { label: 'Next problem', keys: ['ArrowRight'] },
        { label: 'Problem below', keys: ['ArrowDown'] },
        { label: 'Choose how to start it', keys: ['Enter'] },
      ],
    },
    {
      title: 'History',
      rows: [
        { label: 'Next session', keys: ['ArrowDown'] },
        { label: 'Previous session', keys: ['ArrowUp'] },
        { label: 'Open the report, or resume', keys: ['Enter'] },
        { label: 'Delete the session', keys: ['Delete'] },
        { label: 'Search, as in the library', keys: [SEARCH_SHORTCUT] },
      ],
    },
  ];
}
