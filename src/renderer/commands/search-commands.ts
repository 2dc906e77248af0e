import type { AppCommand } from './app-command';

type SearchCommand = Omit<AppCommand, 'isEnabled' | 'run'>;

/** The search of each room that has one. */
export const SEARCH_COMMANDS = {
  history: searchCommand('History', 'Search sessions'),
  library: searchCommand('Library', 'Search the library'),
};

function searchCommand(room: string, label: string): SearchCommand {
  return {
    id: `${room.toLowerCase()}.search`,
    label,
    scope: 'room',
    group: room,
    shortcuts: ['Mod+F'],
    keywords: ['find'],
    keys: 'also-in-text',
  };
}
