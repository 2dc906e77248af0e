import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { SessionSummary } from '#shared/ipc/types';
import { LIST_KEYS } from '../../commands/list-keys';
import { runLocalKeys } from '../../commands/local-keys';
import { OPEN_SESSION, SESSION_COMMANDS } from './session-commands';
import { SessionRow, rowId } from './SessionRow';
import styles from './SessionListBox.module.css';
import { scrollToRow, useVisibleRows } from './use-visible-rows';

const ROW_HEIGHT = 52;
/** How many rows Page Up and Page Down move. */
const PAGE = 10;

interface SessionListBoxProps {
  ref: Ref<HTMLDivElement>;
  sessions: readonly SessionSummary[];
  selectedId: string;
  onSelect: (id: string) => void;
}

/** The list of a mail client: arrow keys move, Enter opens, Delete deletes. */
export function SessionListBox({ ref, sessions, selectedId, onSelect }: SessionListBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => box.current);
  const index = sessions.findIndex(({ id }) => id === selectedId);
  const visible = useVisibleRows(box, sessions.length, ROW_HEIGHT);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (box.current && index >= 0) scrollToRow(box.current, index, ROW_HEIGHT);
  }, [index]);

  function selectAt(next: number) {
    const session = sessions[next];
    if (session) onSelect(session.id);
  }

  function selectClicked(target: EventTarget) {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-session]') : null;
    if (row?.dataset['session']) onSelect(row.dataset['session']);
  }

  function onKeyDown(event: KeyboardEvent) {
    const list = { index, count: sessions.length, page: PAGE, select: selectAt };
    runLocalKeys(event.nativeEvent, [...LIST_KEYS, ...SESSION_COMMANDS], list);
  }

  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      aria-label="Sessions"
      tabIndex={0}
      aria-activedescendant={rowId(selectedId)}
      onKeyDown={onKeyDown}
      onClick={(event) => selectClicked(event.target)}
      onDoubleClick={OPEN_SESSION.run}
    >
      <div
        className={styles.rows}
        role="presentation"
        style={{ height: sessions.length * ROW_HEIGHT }}
      >
        {sessions.map((session, position) => {
          const isVisible = position >= visible.first && position <= visible.last;
          // The selected row is what a screen reader is told of, so it is there even out of sight.
          if (!isVisible && position !== index) return null;
          return (
            <SessionRow
              key={session.id}
              session={session}
              isSelected={position === index}
              position={position}
              count={sessions.length}
              top={position * ROW_HEIGHT}
            />
          );
        })}
      </div>
    </div>
  );
}
