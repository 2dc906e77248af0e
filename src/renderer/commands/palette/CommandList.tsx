import { useState } from 'react';
import { Kbd } from '../../ui/Kbd';
import { SearchList } from '../../ui/SearchList';
import type { AppCommand } from '../app-command';
import { enabledCommands } from '../command-registry';
import styles from './CommandList.module.css';
import { paletteGroups } from './palette-groups';
import { recentCommandIds } from './recent-commands';

/** The palette's own command would only open it again. */
const isListed = ({ id }: AppCommand) => id !== 'app.commands';

/** The search field of the palette and the commands under it, as they can be run at the moment of opening. */
export function CommandList({ onChoose }: { onChoose: (command: AppCommand) => void }) {
  const [commands] = useState(() => enabledCommands().filter(isListed));
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
