import { Download } from 'lucide-react';
import { useSession, useSessionState } from '../../session/open-session';
import { saveWords } from '../../session/save-words';
import { Button } from '../../ui/Button';
import { exportSession } from '../export/export-session';
import styles from './StatusBar.module.css';

/** What is saved, how big the design is, and that nothing left this computer. */
export function StatusBar({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const saveStatus = useSession((store) => store.saveStatus);
  const count = useSessionState(
    ({ design }) => Object.values(design.components).filter(({ kind }) => kind !== 'note').length,
  );
  const isUnsaved = saveStatus.kind === 'unsaved';
  return (
    <section className={styles.bar} aria-label="Status">
      <p className={isUnsaved ? styles.unsaved : styles.saved} role="status">
        {isUnsaved ? saveWords(saveStatus) : ''}
      </p>
      {/* Apart from the live region: a save every few seconds is not news. */}
      {!isUnsaved && <p className={styles.saved}>{saveWords(saveStatus)}</p>}
      {isUnsaved && !saveStatus.isRetrying && (
        <Button size="small" icon={<Download />} onClick={() => void exportSession()}>
          Export as JSON
        </Button>
      )}
      <p>
        {count} {count === 1 ? 'component' : 'components'}
      </p>
      <p>0 network calls</p>
      <div className={styles.end}>
        <Button size="small" variant="ghost" shortcut="?" onClick={onShowShortcuts}>
          Shortcuts
        </Button>
      </div>
    </section>
  );
}
