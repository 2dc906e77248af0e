import { clsx } from 'clsx';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Kbd } from '../../ui/Kbd';
import type { AppCommand } from '../app-command';
import { enabledCommands } from '../command-registry';
import styles from './CommandList.module.css';
import { paletteGroups } from './palette-groups';
import { recentCommandIds } from './recent-commands';

/** The palette's own command would only open it again. */
const isListed = ({ id }: AppCommand) => id !== 'app.commands';

/** The search field of the palette and the commands under it: arrows move, Enter takes. */
export function CommandList({ onChoose }: { onChoose: (command: AppCommand) => void }) {
  const id = useId();
  const [commands] = useState(() => enabledCommands().filter(isListed));
  const [recentIds] = useState(recentCommandIds);
  const [typed, setTyped] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(
    () => paletteGroups(commands, recentIds, typed),
    [commands, recentIds, typed],
  );
  const shown = groups.flatMap((group) => group.commands);
  const active = shown.find((command) => command.id === activeId) ?? shown[0];

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const index = active ? shown.indexOf(active) : -1;
    const last = shown.length - 1;
    const next = {
      ArrowDown: index === last ? 0 : index + 1,
      ArrowUp: index <= 0 ? last : index - 1,
      PageDown: Math.min(index + PAGE, last),
      PageUp: Math.max(index - PAGE, 0),
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActiveId(shown[next]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active) onChoose(active);
    }
  }

  return (
    <div className={styles.palette}>
      <input
        className={styles.field}
        role="combobox"
        aria-label="Command"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${active.id}`}
        autoComplete="off"
        spellCheck={false}
        placeholder="What do you want to do?"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActiveId(null);
          list.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label="Commands"
      >
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title || 'Best matches'}>
            {group.title && (
              <div className={styles.heading} role="presentation">
                {group.title}
              </div>
            )}
            {group.commands.map((command) => (
              <button
                type="button"
                tabIndex={-1}
                key={command.id}
                id={`${id}-${command.id}`}
                className={clsx(styles.item, command === active && styles.active)}
                role="option"
                aria-selected={command === active}
                // The keyboard stays in the field, which says what is active.
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setActiveId(command.id)}
                onClick={() => onChoose(command)}
              >
                <span className={styles.label}>{command.label}</span>
                {!group.title.startsWith(command.group) && (
                  <span className={styles.group}>{command.group}</span>
                )}
                <span className={styles.keys}>
                  {command.shortcuts[0] && <Kbd keys={command.shortcuts[0]} />}
                </span>
              </button>
            ))}
          </div>
        ))}
      </div>
      {shown.length === 0 && (
        <p className={styles.none} role="status">
          No command is called “{typed}”.
        </p>
      )}
    </div>
  );
}

const PAGE = 8;
