import { useEffect, useRef } from 'react';
import { navigate } from '../../app/router';
import { SessionsAwaited } from '../../app/SessionsAwaited';
import { useSessionList } from '../../app/state/session-list';
import { useAppCommands } from '../../commands/command-registry';
import { RoomSearch } from '../../commands/RoomSearch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { RoomHeader } from '../../ui/RoomHeader';
import { FilterBar } from './FilterBar';
import { filterSessions, NO_FILTERS, selectedOf } from './filters';
import { useHistory } from './history-store';
import styles from './HistoryRoom.module.css';
import { SESSION_COMMANDS } from './session-commands';
import { SessionListBox } from './SessionListBox';
import { SessionPreview } from './SessionPreview';

/** Every session there is: the list at the left, what is selected at the right. */
export function HistoryRoom() {
  const { sessions, refresh } = useSessionList();
  const { filters, selectedId, filter, select } = useHistory();
  const list = useRef<HTMLDivElement>(null);
  const shown = filterSessions(sessions ?? [], filters);
  const selected = selectedOf(shown, selectedId);

  useEffect(() => {
    void refresh();
  }, [refresh]);
  useAppCommands(SESSION_COMMANDS);

  return (
    <>
      <RoomHeader title="History">
        <div className={styles.search}>
          <RoomSearch
            room="history"
            label="Search by problem"
            value={filters.query}
            onChange={(query) => filter({ query })}
            results={list}
          />
        </div>
      </RoomHeader>
      {!sessions ? (
        <SessionsAwaited />
      ) : sessions.length === 0 ? (
        <EmptyState
          title="Every session you start is kept here, with its design and its report."
          action={
            <Button variant="primary" onClick={() => navigate('home')}>
              Choose a problem
            </Button>
          }
        />
      ) : (
        <div className={styles.split}>
          <div className={styles.left}>
            <FilterBar sessions={sessions} filters={filters} onFilter={filter} />
            {selected ? (
              <SessionListBox
                ref={list}
                sessions={shown}
                selectedId={selected.id}
                onSelect={select}
              />
            ) : (
              <EmptyState
                title="No session matches the filters."
                action={<Button onClick={() => filter(NO_FILTERS)}>Clear filters</Button>}
              />
            )}
          </div>
          <div className={styles.right}>
            {selected && <SessionPreview key={selected.id} session={selected} />}
          </div>
        </div>
      )}
    </>
  );
}
