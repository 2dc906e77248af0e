import { X } from 'lucide-react';
import { useState } from 'react';
import type { StorageStatus } from '#shared/ipc/types';
import { api } from '../api';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useStorage } from './state/storage';
import styles from './StorageBanner.module.css';

type Trouble = Exclude<StorageStatus['state'], 'ready'>;

const TITLES: Readonly<Record<Trouble, string>> = {
  recovered: 'Your sessions were restored from a backup.',
  'read-only': 'Your sessions can be read, but nothing new can be saved.',
  newer: 'Your sessions were saved by a newer version of Whiteboard Coach.',
  unavailable: 'Your sessions cannot be opened.',
};

const ADVICE: Readonly<Record<Trouble, string>> = {
  recovered: '',
  'read-only':
    'Make the data folder writable or free some disk space, then start the app again to practise.',
  newer: 'They are untouched. Install the newer version to go on; this one starts no sessions.',
  unavailable:
    'Nothing was deleted. Look at the data folder, then start the app again; until then no session can be started.',
};

/** How the database is, in plain words, above every room; nothing when all is well. */
export function StorageBanner() {
  const status = useStorage((state) => state.status);
  const [isDismissed, setDismissed] = useState(false);
  if (!status || status.state === 'ready' || isDismissed) return null;
  const { state, message, damagedFile } = status;
  return (
    <div className={styles.banner} data-tone={state === 'recovered' ? 'warn' : 'bad'} role="alert">
      <p className={styles.text} data-selectable>
        <strong>{TITLES[state]}</strong> {message} {ADVICE[state]}
        {damagedFile && (
          <>
            {' '}
            The damaged file was kept: <code>{damagedFile}</code>
          </>
        )}
      </p>
      <Button size="small" onClick={() => void api.app.revealDataFolder()}>
        Show data folder
      </Button>
      {state === 'recovered' && (
        <IconButton label="Dismiss" icon={<X />} onClick={() => setDismissed(true)} />
      )}
    </div>
  );
}
