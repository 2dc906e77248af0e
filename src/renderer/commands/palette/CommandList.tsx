import { useState } from 'react';
import { groupBy } from '#shared/lib/group-by';
import { Kbd } from '../../ui/Kbd';
import { SearchList } from '../../ui/SearchList';
import type { AppCommand } from '../app-command';
import { offeredCommands } from '../command-registry';
import styles from './CommandList.module.css';
import { paletteGroups, type PaletteCommands } from './palette-groups';
import { recentCommandIds } from './recent-commands';

/** The palette's own command would only open it again. */
const isListed = ({ id }: AppCommand) => id !== 'app.commands';

/** The search field of the palette and the commands under it, as they can or cannot be run at the moment of opening. */
export function CommandList({ onChoose }: { onChoose: (command: AppCommand) => void }) {
  const [commands] = useState(commandsNow);
  const [recentIds] = useState(recentCommandIds);
  return (
    <div className={styles.palette}>
      <SearchList
        label="Command"
        listLabel="Commands"
        placeholder="What do you want to do?"
        size="large"
        find={(typed) => paletteGroups(commands, recentIds, typed)}
        emptyText={(typed) => `No command is called “${typed}”.`}
        onPick={onChoose}
        renderItem={(command, group) => (
          <>
            <span className={styles.label}>{command.label}</span>
            {!group.title.startsWith(command.group) && (
              <span className={styles.group}>{command.group}</span>
            )}
            <span className={styles.keys}>
              {command.shortcuts[0] && <Kbd keys={command.shortcuts[0]} />}
            </span>
          </>
        )}
      />
    </div>
  );
}

function commandsNow(): PaletteCommands {
  const commands = groupBy(offeredCommands().filter(isListed), (one) => one.isEnabled());
  return { now: commands.get(true) ?? [], notNow: commands.get(false) ?? [] };
}
