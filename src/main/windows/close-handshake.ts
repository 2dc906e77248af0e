/** How long a page may take to save what it holds before its window closes all the same. */
const MAX_WAIT_MS = 3_000;

interface ClosingWindow {
  on(name: 'close', listener: (event: { preventDefault: () => void }) => void): unknown;
  close(): void;
  isDestroyed(): boolean;
}

/**
 * Holds a window that is being closed until its page has saved, or for three seconds.
 * @param ask tells the page; false when there is no page that could answer
 * @returns what the page's answer calls
 */
export function holdUntilSaved(window: ClosingWindow, ask: () => boolean): () => void {
  let state: 'open' | 'asked' | 'ready' = 'open';
  let timer: ReturnType<typeof setTimeout> | null = null;
  const close = () => {
    if (timer) clearTimeout(timer);
    if (state === 'ready') return;
    state = 'ready';
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', (event) => {
    if (state === 'ready') return;
    if (state === 'open') {
      if (!ask()) return;
      state = 'asked';
      timer = setTimeout(close, MAX_WAIT_MS);
    }
    event.preventDefault();
  });
  return () => {
    if (state === 'asked') close();
  };
}
