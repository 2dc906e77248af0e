import type { AppCommand } from '../commands/app-command';
import { showCommandPalette } from '../commands/palette/palette-store';
import { changeSettings } from '../features/settings/change-settings';
import { NAVIGATION } from './rooms';
import { navigate, useRouter } from './router';
import { showShortcuts } from './shortcut-sheet';
import { useTheme } from './theme';

const always = () => true;

const THEMES = [
  { choice: 'light', label: 'Light theme' },
  { choice: 'dark', label: 'Dark theme' },
  { choice: 'system', label: 'Theme of the system' },
] as const;

/** What can be done in every room. */
export const APP_COMMANDS: readonly AppCommand[] = [
  {
    id: 'app.commands',
    label: 'All commands...',
    scope: 'app',
    group: 'Everywhere',
    shortcuts: ['Mod+K', 'Mod+Shift+P'],
    keys: 'also-in-text',
    isEnabled: always,
    run: showCommandPalette,
  },
  {
    id: 'app.shortcuts',
    label: 'Keyboard shortcuts',
    scope: 'app',
    group: 'Everywhere',
    shortcuts: ['?'],
    keywords: ['help', 'keys', 'sheet'],
    keys: 'outside-text',
    isEnabled: always,
    run: showShortcuts,
  },
  ...NAVIGATION.map(({ room, label, shortcut }): AppCommand => ({
    id: `app.go-${room}`,
    label: `Go to ${label}`,
    scope: 'app',
    group: 'Everywhere',
    shortcuts: [shortcut],
    keywords: ['room', 'open'],
    keys: 'also-in-text',
    isEnabled: () => useRouter.getState().room !== room,
    run: () => navigate(room),
  })),
  ...THEMES.map(({ choice, label }): AppCommand => ({
    id: `app.theme-${choice}`,
    label,
    scope: 'app',
    group: 'Everywhere',
    shortcuts: [],
    keywords: ['appearance', 'colours', 'colors', 'mode'],
    keys: 'own',
    isEnabled: () => useTheme.getState().choice !== choice,
    run: () => changeSettings({ theme: choice }),
  })),
];
