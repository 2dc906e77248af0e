import type { Settings } from '#shared/ipc/types';
import { nativeTheme } from 'electron';
import type { ShownTheme } from '../page/serve-page';

/** Makes the system's own parts (dialogs, menus, `prefers-color-scheme`) follow what the person chose. */
export function applyTheme(chosen: Settings['theme']): void {
  nativeTheme.themeSource = chosen;
}

export function shownTheme(): ShownTheme {
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
}
