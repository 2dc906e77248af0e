import { History, House, LibraryBig, Settings, type LucideIcon } from 'lucide-react';
import type { CommonRoom } from './router';

interface NavigationEntry {
  readonly room: CommonRoom;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut: string;
}

/** The rooms that can be reached from everywhere, in the order of the navigation bar. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { room: 'home', label: 'Home', icon: House, shortcut: 'Mod+1' },
  { room: 'history', label: 'History', icon: History, shortcut: 'Mod+2' },
  { room: 'library', label: 'Library', icon: LibraryBig, shortcut: 'Mod+3' },
  { room: 'settings', label: 'Settings', icon: Settings, shortcut: 'Mod+4' },
];
