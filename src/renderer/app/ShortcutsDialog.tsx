import { useState } from 'react';
import { Dialog } from '../ui/Dialog';
import { Kbd } from '../ui/Kbd';
import { search } from '../ui/search';
import { SearchField } from '../ui/SearchField';
import { ariaShortcut } from '../ui/shortcut-text';
import styles from './ShortcutsDialog.module.css';
import { shortcutGroups, type ShortcutGroup } from './shortcuts';
import { useSettings } from './state/settings';

export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keyboard shortcuts" size="sheet">
      <Sheet />
    </Dialog>
  );
}

function Sheet() {
  const isWhiteboardOn = useSettings((state) => state.settings?.isWhiteboardOn ?? false);
  const [typed, setTyped] = useState('');
  const groups = matching(shortcutGroups(isWhiteboardOn), typed);
  return (
    <>
      <div className={styles.search}>
        <SearchField label="Find a shortcut" value={typed} onChange={setTyped} />
      </div>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl>
              {group.rows.map(({ label, keys }) => (
                <div key={label} className={styles.row}>
                  <dt>{label}</dt>
                  <dd className={styles.keys}>
                    {keys.map((shortcut) => (
                      <span key={shortcut}>
                        <Kbd keys={shortcut} />
                        <span className="visually-hidden">{ariaShortcut(shortcut)}</span>
                      </span>
                    ))}
                    {keys.length === 0 && <span className={styles.none}>in the command list</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {groups.length === 0 && (
        <p className={styles.none} role="status">
          Nothing is called “{typed}”.
        </p>
      )}
    </>
  );
}

/** The rows that fit what is typed, or all rows of the groups whose title fits. */
function matching(groups: readonly ShortcutGroup[], typed: string): ShortcutGroup[] {
  return groups.flatMap(({ title, rows }) => {
    const searchable = rows.map((row) => ({ ...row, keywords: [title] }));
    const found = new Set(search(searchable, typed).map(({ label }) => label));
    const kept = rows.filter(({ label }) => found.has(label));
    return kept.length === 0 ? [] : [{ title, rows: kept }];
  });
}
