import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { SessionSummary } from '#shared/ipc/types';
import { ListBox } from '../../ui/ListBox';
import { OPEN_SESSION, SESSION_COMMANDS } from './session-commands';
import { SessionRow, rowId } from './SessionRow';
import styles from './SessionListBox.module.css';
import { scrollToRow, useVisibleRows } from './use-visible-rows';

const ROW_HEIGHT = 52;

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

  return (
    <ListBox
      ref={box}
      className={styles.list}
      label="Sessions"
      ids={sessions.map(({ id }) => id)}
      selectedId={selectedId}
      activeDomId={rowId(selectedId)}
      onSelect={onSelect}
      moreKeys={SESSION_COMMANDS}
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
    </ListBox>
  );
}
