import { Download } from 'lucide-react';
import { useEffect } from 'react';
import { useNetwork } from '../../app/state/network';
import { showCommandPalette } from '../../commands/palette/palette-store';
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
  const { calls, refresh } = useNetwork();
  const savedAtMs = saveStatus.kind === 'saved' ? saveStatus.atMs : undefined;
  // Every save is a moment to look again; there is one every few seconds.
  useEffect(() => {
    if (savedAtMs !== undefined) void refresh();
  }, [refresh, savedAtMs]);
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
      {calls && (
        <p title="Requests that left this computer since the app started, as the app counts them">
          {calls.sent} network {calls.sent === 1 ? 'call' : 'calls'}
        </p>
      )}
      <div className={styles.end}>
        <Button size="small" variant="ghost" shortcut="Mod+K" onClick={showCommandPalette}>
          Commands
        </Button>
        <Button size="small" variant="ghost" shortcut="?" onClick={onShowShortcuts}>
          Shortcuts
        </Button>
      </div>
    </section>
  );
}
