import { X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { canStore, useStorage } from './state/storage';
import styles from './StorageBanner.module.css';

/** How the database is, in plain words, above every room; nothing when all is well. */
export function StorageBanner() {
  const status = useStorage((state) => state.status);
  const [isDismissed, setDismissed] = useState(false);
  if (!status || status.state === 'ready' || isDismissed) return null;
  const { state, message } = status;
  return (
    <div className={styles.banner} data-tone={state === 'recovered' ? 'warn' : 'bad'} role="alert">
      <p className={styles.text} data-selectable>
        {message}
        {!canStore(status) && ' As long as this lasts, no session can be started.'}
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
