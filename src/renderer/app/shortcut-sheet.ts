import { create } from 'zustand';

/** Whether the shortcut sheet is open; it can be asked for from several places. */
export const useShortcutSheet = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function showShortcuts(): void {
  useShortcutSheet.setState({ isOpen: true });
}

export function hideShortcuts(): void {
  useShortcutSheet.setState({ isOpen: false });
}
