import { useMemo, useRef, type RefObject } from 'react';
import { SearchField } from '../ui/SearchField';
import type { AppCommand } from './app-command';
import { useAppCommands } from './command-registry';
import { SEARCH_COMMANDS } from './search-commands';

interface RoomSearchProps {
  readonly room: keyof typeof SEARCH_COMMANDS;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The list of what is found, one arrow below the field. */
  readonly results: RefObject<HTMLElement | null>;
}

/** The search field of a room, reached by its command from wherever the focus is in the room. */
export function RoomSearch({ room, label, value, onChange, results }: RoomSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const commands = useMemo(
    (): AppCommand[] => [
      {
        ...SEARCH_COMMANDS[room],
        isEnabled: () => true,
        run: () => field.current?.focus(),
      },
    ],
    [room],
  );
  useAppCommands(commands);
  return (
    <SearchField
      ref={field}
      label={label}
      shortcut={SEARCH_COMMANDS[room].shortcuts[0]}
      value={value}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        results.current?.focus();
      }}
    />
  );
}
