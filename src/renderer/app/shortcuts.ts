import { NAVIGATION } from './rooms';

interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly { readonly keys: string; readonly label: string }[];
}

/** What the shortcuts sheet lists. */
export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      ...NAVIGATION.map(({ shortcut, label }) => ({ keys: shortcut, label })),
      { keys: '?', label: 'This sheet' },
    ],
  },
  {
    title: 'Home',
    shortcuts: [
      { keys: 'ArrowRight', label: 'Next problem' },
      { keys: 'ArrowDown', label: 'Problem below' },
      { keys: 'Enter', label: 'Choose how to start it' },
    ],
  },
  {
    title: 'Interview',
    shortcuts: [
      { keys: 'Mod+Enter', label: 'Next stage' },
      { keys: 'Alt+1', label: 'Scope; Alt+2 to Alt+7 for the others' },
      { keys: 'Alt+ArrowUp', label: 'Move the row up; Alt+↓ down' },
      { keys: 'Mod+Z', label: 'Undo' },
      { keys: 'Mod+Shift+Z', label: 'Redo' },
      { keys: 'Mod+E', label: 'Export the design' },
    ],
  },
  {
    title: 'History',
    shortcuts: [
      { keys: 'ArrowDown', label: 'Next session' },
      { keys: 'ArrowUp', label: 'Previous session' },
      { keys: 'Enter', label: 'Open the report, or resume' },
      { keys: 'Delete', label: 'Delete the session' },
      { keys: 'Mod+F', label: 'Search' },
    ],
  },
];
