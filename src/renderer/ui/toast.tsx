import { Toaster as Sonner, toast as sonner } from 'sonner';
import styles from './toast.module.css';

const UNDO_TIME_MS = 10_000;
const OFFER_TIME_MS = 12_000;

export const toast = {
  info: (message: string, tooltip?: string) => {
    sonner(tooltip === undefined ? message : <span title={tooltip}>{message}</span>);
  },
  /** Stays until it is closed: an error that disappears is an error nobody read. */
  error: (message: string) => {
    sonner.error(message, { duration: Infinity, closeButton: true });
  },
  /** For what was not done, with what can be done instead. */
  offer: (message: string, label: string, onAccept: () => void) => {
    // The same offer again takes the place of the one before.
    sonner(message, { id: label, duration: OFFER_TIME_MS, action: { label, onClick: onAccept } });
  },
  /** For what takes its time; the returned function takes it away. */
  progress: (message: string, onCancel: () => void): (() => void) => {
    const id = sonner(message, {
      duration: Infinity,
      action: { label: 'Cancel', onClick: onCancel },
    });
    return () => sonner.dismiss(id);
  },
  /** For what has been done and can be taken back. */
  undoable: (message: string, onUndo: () => void) => {
    sonner(message, {
      duration: UNDO_TIME_MS,
      action: { label: 'Undo', onClick: onUndo },
    });
  },
};

/** Stands once in the app. */
export function Toaster({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <Sonner
      theme={theme}
      position="bottom-right"
      // Above the status bar of the interview.
      offset={40}
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: styles.toast ?? '',
          title: styles.title ?? '',
          error: styles.error ?? '',
          icon: styles.icon ?? '',
          actionButton: styles.action ?? '',
          closeButton: styles.close ?? '',
        },
      }}
    />
  );
}
