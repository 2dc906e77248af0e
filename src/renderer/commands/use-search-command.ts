import { useMemo, type RefObject } from 'react';
import type { AppCommand } from './app-command';
import { useAppCommands } from './command-registry';

export const SEARCH_SHORTCUT = 'Mod+F';

/** The room's search field, from wherever the focus is in the room. */
export function useSearchCommand(
  room: string,
  label: string,
  field: RefObject<HTMLInputElement | null>,
): void {
  const commands = useMemo(
    (): AppCommand[] => [
      {
        id: `${room.toLowerCase()}.search`,
        label,
        scope: 'room',
        group: room,
        shortcuts: [SEARCH_SHORTCUT],
        keywords: ['find'],
        keys: 'also-in-text',
        isEnabled: () => true,
        run: () => field.current?.focus(),
      },
    ],
    [room, label, field],
  );
  useAppCommands(commands);
}
