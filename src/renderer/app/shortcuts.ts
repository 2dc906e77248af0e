import type { AppCommand } from '../commands/app-command';
import { SEARCH_COMMANDS } from '../commands/search-commands';
import { CANVAS_COMMANDS } from '../features/canvas/commands/all';
import { COMMAND_GROUPS, shortcutsOf } from '../features/canvas/commands/command';
import { EXPORT_KEYS } from '../features/export/export-keys';
import { SESSION_COMMANDS } from '../features/history/session-commands';
import { PROBLEM_GRID_KEYS } from '../features/home/problem-grid-keys';
import { START_COMMANDS } from '../features/home/start-commands';
import { INTERVIEW_COMMANDS } from '../features/interview/interview-commands';
import { ROW_KEYS } from '../features/interview/lists/row-keys';
import { COLUMN_KEYS } from '../features/library/column-keys';
import { DOCK_COMMANDS } from '../features/load/dock/dock-commands';
import { LIST_KEYS } from '../ui/list-keys';
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

type Keys = Pick<AppCommand, 'label' | 'shortcuts'>;

/** What the shortcut sheet lists, all of it read from where the keys are listened to. */
export function shortcutGroups(isWhiteboardOn: boolean): readonly ShortcutGroup[] {
  return [
    group('Everywhere', APP_COMMANDS),
    group('Interview', [...INTERVIEW_COMMANDS, EXPORT_KEYS, ...ROW_KEYS]),
    group('Load, in practice', DOCK_COMMANDS),
    ...COMMAND_GROUPS.map((title) => {
      const commands = CANVAS_COMMANDS.filter((command) => command.group === title);
      return group(
        `Canvas: ${title.toLowerCase()}`,
        commands.map((command) => ({
          label: command.label,
          shortcuts: shortcutsOf(command, isWhiteboardOn),
        })),
      );
    }),
    group('Home', [...PROBLEM_GRID_KEYS, ...START_COMMANDS]),
    group('Lists of History and Library', LIST_KEYS),
    group('History', [...SESSION_COMMANDS, SEARCH_COMMANDS.history]),
    group('Library', [...COLUMN_KEYS, SEARCH_COMMANDS.library]),
  ];
}

function group(title: string, rows: readonly Keys[]): ShortcutGroup {
  return { title, rows: rows.map(({ label, shortcuts }) => ({ label, keys: shortcuts })) };
}
