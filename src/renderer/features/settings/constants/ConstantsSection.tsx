import { useRef, useState } from 'react';
import { CONSTANTS, type ConstantOverrides } from '#shared/load/constants/constants';
import type { ConstantSpec } from '#shared/load/constants/spec';
import { useSettingsVisit } from '../../../app/open-settings';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { SettingsSection } from '../SettingsSection';
import { constantGroups } from './constant-groups';
import { ConstantGroupSection } from './ConstantGroupSection';
import styles from './Constants.module.css';
import { resetAllConstants } from './edit-constants';

const TABLE: readonly ConstantSpec[] = CONSTANTS;

/** The table of what the load model reckons with; whatever is changed here is shown as changed. */
export function ConstantsSection({ overrides }: { overrides: ConstantOverrides }) {
  const soughtId = useSettingsVisit((visit) => visit.constantId);
  const [typed, setTyped] = useState('');
  const [isChangedOnly, setChangedOnly] = useState(false);
  const [openGroups, setOpenGroups] = useState<readonly string[]>([]);

  const [seenId, setSeenId] = useState<string | null>(null);
  if (soughtId !== seenId) {
    setSeenId(soughtId);
    const sought = TABLE.find(({ id }) => id === soughtId);
    if (sought) {
      setTyped('');
      setChangedOnly(false);
      setOpenGroups([...openGroups, sought.group]);
    }
  }

  const changedCount = TABLE.filter(({ id }) => Object.hasOwn(overrides, id)).length;
  const isFiltered = typed !== '' || isChangedOnly;
  const groups = constantGroups(TABLE, overrides, { typed, isChangedOnly });
  const tools = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** What is found begins below the search, wherever the table was scrolled to. */
  function showFromStart(): void {
    const hidden = bottomOf(tools.current) - topOf(list.current);
    if (hidden > 0) list.current?.scrollIntoView({ block: 'start' });
  }

  const toggle = (group: string) =>
    setOpenGroups(
      openGroups.includes(group)
        ? openGroups.filter((open) => open !== group)
        : [...openGroups, group],
    );

  return (
    <SettingsSection title="Model constants">
      <p className={styles.intro}>
        What the load model reckons with where a design does not say. Practice sessions follow a
        change at once; a mock interview keeps what it was started with.
      </p>
      <div ref={tools} className={styles.tools}>
        <div className={styles.search}>
          <SearchField
            label="Find a constant"
            value={typed}
            onChange={(words) => {
              setTyped(words);
              showFromStart();
            }}
          />
        </div>
        <SegmentedControl
          label="Which constants"
          isLabelHidden
          value={isChangedOnly ? 'changed' : 'all'}
          options={[
            { value: 'all', label: `All ${TABLE.length}` },
            { value: 'changed', label: `Changed ${changedCount}` },
          ]}
          onChange={(shown) => {
            setChangedOnly(shown === 'changed');
            showFromStart();
          }}
        />
        <Button disabled={changedCount === 0} onClick={resetAllConstants}>
          Reset all
        </Button>
      </div>
      <div ref={list} className={styles.groups}>
        {groups.map((group) => (
          <ConstantGroupSection
            key={group.id}
            group={group}
            overrides={overrides}
            isOpen={isFiltered || openGroups.includes(group.id)}
            soughtId={soughtId}
            onToggle={() => toggle(group.id)}
          />
        ))}
        {groups.length === 0 && (
          <p className={styles.nothing}>
            {typed === '' ? 'No constant was changed.' : `No constant fits “${typed}”.`}
          </p>
        )}
      </div>
    </SettingsSection>
  );
}

const topOf = (element: HTMLElement | null) => element?.getBoundingClientRect().top ?? 0;
const bottomOf = (element: HTMLElement | null) => element?.getBoundingClientRect().bottom ?? 0;
