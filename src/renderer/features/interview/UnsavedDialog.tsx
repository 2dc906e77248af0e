import { useStore } from 'zustand';
import { session, useSession } from '../../session/open-session';
import { saveWords } from '../../session/save-words';
import { windowEvents } from '../../session/this-window';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { exportSession } from '../export/export-session';

async function exportUnsaved(): Promise<void> {
  for (const state of session.getState().unsavedStates()) await exportSession(state);
}

/** The window was asked to close while something is not on the disk. */
export function UnsavedDialog() {
  const isBlocked = useStore(windowEvents.closing, (closing) => closing.isBlocked);
  const saveStatus = useSession((store) => store.saveStatus);
  return (
    <Dialog
      isOpen={isBlocked}
      onClose={windowEvents.stay}
      title="Your last changes are not saved"
      footer={
        <>
          <Button size="large" variant="danger" onClick={windowEvents.closeAnyway}>
            Close without saving
          </Button>
          <Button size="large" onClick={() => void exportUnsaved()}>
            Export as JSON
          </Button>
          <Button size="large" variant="primary" onClick={windowEvents.stay}>
            Keep the window open
          </Button>
        </>
      }
    >
      <p>{saveWords(saveStatus)}</p>
    </Dialog>
  );
}
