import { useRef } from 'react';
import { Dialog } from '../../ui/Dialog';
import type { AppCommand } from '../app-command';
import { CommandList } from './CommandList';
import { hideCommandPalette, usePalette } from './palette-store';
import { rememberCommand } from './recent-commands';

/** Everything that can be done now, found by typing. The chosen command runs where the focus was before. */
export function CommandPalette() {
  const isOpen = usePalette((state) => state.isOpen);
  const chosen = useRef<AppCommand | null>(null);

  function choose(command: AppCommand) {
    chosen.current = command;
    rememberCommand(command.id);
    hideCommandPalette();
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={hideCommandPalette}
      title="Commands"
      size="list"
      onFocusReturned={() => {
        chosen.current?.run();
        chosen.current = null;
      }}
    >
      <CommandList onChoose={choose} />
    </Dialog>
  );
}
