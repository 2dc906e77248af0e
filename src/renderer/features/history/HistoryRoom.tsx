import { useEffect, useRef } from 'react';
import { SEARCH_SHORTCUT, useSearchCommand } from '../../commands/use-search-command';
import { navigate } from '../../app/router';
import { useSessionList } from '../../app/state/session-list';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { RoomHeader } from '../../ui/RoomHeader';
import { SearchField } from '../../ui/SearchField';
import { Spinner } from '../../ui/Spinner';
import { FilterBar } from './FilterBar';
import { filterSessions, NO_FILTERS } from './filters';
import { useHistory } from './history-store';
import styles from './HistoryRoom.module.css';
import { deleteSession, openSession } from './session-actions';
import { SessionListBox } from './SessionListBox';
import { SessionPreview } from './SessionPreview';

/** Every session there is: the list at the left, what is selected at the right. */
export function HistoryRoom() {
  const { sessions, failure, refresh } = useSessionList();
  const { filters, selectedId, filter, select } = useHistory();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = filterSessions(sessions ?? [], filters);
  const selected = shown.find(({ id }) => id === selectedId) ?? shown[0] ?? null;

  useEffect(() => {
    void refresh();
  }, [refresh]);
  useSearchCommand('History', 'Search sessions', search);

  return (
    <>
      <RoomHeader title="History">
        <div className={styles.search}>
          <SearchField
            ref={search}
            label="Search by problem"
            shortcut={SEARCH_SHORTCUT}
            value={filters.query}
            onChange={(query) => filter({ query })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              list.current?.focus();
            }}
          />
        </div>
      </RoomHeader>
      {!sessions ? (
        failure ? (
          <ErrorState
            title="Your sessions could not be read."
            detail={failure}
            action={<Button onClick={() => void refresh()}>Try again</Button>}
          />
        ) : (
          <Spinner label="Loading sessions" />
        )
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
                onOpen={openSession}
                onDelete={(session) => void deleteSession(session, shown)}
              />
            ) : (
              <EmptyState
                title="No session matches the filters."
                action={<Button onClick={() => filter(NO_FILTERS)}>Clear filters</Button>}
              />
            )}
          </div>
          <div className={styles.right}>
            {selected && (
              <SessionPreview
                key={selected.id}
                session={selected}
                onOpen={() => openSession(selected)}
                onDelete={() => void deleteSession(selected, shown)}
              />
            )}
          </div>
        </div>
      )}
    </>
  );
}
