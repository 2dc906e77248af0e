import { useRef, useState } from 'react';
import { BOUNDARIES } from '#shared/design/kinds/boundaries';
import { KINDS } from '#shared/design/kinds/catalog';
import { RULES } from '#shared/scoring/catalog';
import { RoomSearch } from '../../commands/RoomSearch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ComponentGlyph } from '../../ui/glyphs/ComponentGlyph';
import { RoomHeader } from '../../ui/RoomHeader';
import { EntryText } from './EntryText';
import { libraryGroups, searchLibrary, type Entry, type Group } from './library-model';
import styles from './LibraryRoom.module.css';
import { OptionList } from './OptionList';

const GROUPS = libraryGroups(KINDS, BOUNDARIES, RULES);

/** Everything the coach knows of: kinds of components and rules, in three columns. */
export function LibraryRoom() {
  const [query, setQuery] = useState('');
  const [groupId, setGroupId] = useState<string | null>(GROUPS[0]?.id ?? null);
  const [entryId, setEntryId] = useState<string | null>(null);
  const groupList = useRef<HTMLDivElement>(null);
  const entryList = useRef<HTMLDivElement>(null);

  const isSearching = query.trim() !== '';
  const entries = isSearching
    ? searchLibrary(GROUPS, query)
    : (GROUPS.find(({ id }) => id === groupId)?.entries ?? []);
  const entry = entries.find(({ id }) => id === entryId) ?? entries[0] ?? null;

  function chooseGroup(id: string) {
    setQuery('');
    setGroupId(id);
    setEntryId(null);
  }

  return (
    <>
      <RoomHeader title="Library">
        <div className={styles.search}>
          <RoomSearch
            room="library"
            label="Search components and rules"
            value={query}
            onChange={setQuery}
            results={entryList}
          />
        </div>
      </RoomHeader>
      <div className={styles.columns}>
        <OptionList
          ref={groupList}
          className={styles.groups}
          label="Groups"
          options={GROUPS.map(groupOption)}
          selectedId={isSearching ? null : groupId}
          onSelect={chooseGroup}
          onMove={(direction) => direction === 'right' && entryList.current?.focus()}
        />
        {entry ? (
          <>
            <OptionList
              ref={entryList}
              className={styles.entries}
              label="Entries"
              options={entries.map(entryOption)}
              selectedId={entry.id}
              onSelect={setEntryId}
              onMove={(direction) => direction === 'left' && groupList.current?.focus()}
            />
            <EntryText key={entry.id} entry={entry} />
          </>
        ) : (
          <EmptyState
            title={`Nothing in the library mentions “${query.trim()}”.`}
            action={<Button onClick={() => setQuery('')}>Clear search</Button>}
          />
        )}
      </div>
    </>
  );
}

function groupOption(group: Group, index: number) {
  const isFirst = GROUPS[index - 1]?.section !== group.section;
  return {
    id: group.id,
    title: group.title,
    note: group.entries.length,
    heading: isFirst ? group.section : undefined,
  };
}

function entryOption(entry: Entry) {
  return {
    id: entry.id,
    title: entry.title,
    icon: entry.type === 'component' && <ComponentGlyph kind={entry.spec.kind} />,
  };
}
