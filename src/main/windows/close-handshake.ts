/** How long a page may take to save what it holds before its window is closed all the same. */
const MAX_WAIT_MS = 3_000;

interface ClosingWindow {
  on(name: 'close', listener: (event: { preventDefault: () => void }) => void): unknown;
  close(): void;
  isDestroyed(): boolean;
}

export interface CloseHandshake {
  /** The page answers that it holds nothing unsaved, or that the person lets it go. */
  readonly pageMayGo: () => void;
  /** The page refused to be unloaded: the window stays, and its next closing starts over. */
  readonly pageStays: () => void;
}

/**
 * Holds a window that is being closed until its page has saved, or for three seconds; after that only a page that
 * refuses to be unloaded keeps it.
 * @param ask tells the page; false when there is no page that could answer
 */
export function holdUntilSaved(window: ClosingWindow, ask: () => boolean): CloseHandshake {
  let state: 'open' | 'asked' | 'closing' | 'refused' = 'open';
  let timer: ReturnType<typeof setTimeout> | null = null;

  const close = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    state = 'closing';
    if (!window.isDestroyed()) window.close();
  };

  window.on('close', (event) => {
    if (state === 'closing') return;
    if (state !== 'asked') {
      if (!ask()) return;
      state = 'asked';
      timer = setTimeout(close, MAX_WAIT_MS);
    }
    event.preventDefault();
  });

  return {
    pageMayGo: () => {
      if (state === 'asked' || state === 'refused') close();
    },
    pageStays: () => {
      state = 'refused';
    },
  };
}
