import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '#shared/ipc/contract';
import type { SessionStore } from './session-store';

/** Whether the window was asked to close although something is not on the disk. */
interface Closing {
  readonly isBlocked: boolean;
}

export interface WindowEvents {
  readonly closing: StoreApi<Closing>;
  /** The person stays: the session goes on. */
  readonly stay: () => void;
  readonly closeAnyway: () => void;
}

/** What the window tells and can be told. */
interface HostWindow {
  readonly addEventListener: (
    name: 'beforeunload',
    listener: (event: { preventDefault: () => void }) => void,
  ) => void;
  readonly close: () => void;
}

interface ConnectOptions {
  readonly session: StoreApi<SessionStore>;
  readonly api: Pick<Api, 'on' | 'app'>;
  readonly host: HostWindow;
  readonly commitPendingText: () => void;
}

/** Sleep of the computer reaches the clock, and the window closes only when nothing waits for the disk. */
export function connectWindow({
  session,
  api,
  host,
  commitPendingText,
}: ConnectOptions): WindowEvents {
  const closing = createStore<Closing>()(() => ({ isBlocked: false }));
  let mayClose = false;

  async function saveAndClose(): Promise<void> {
    commitPendingText();
    const { state, dispatch, flush } = session.getState();
    if (state?.status === 'in-progress') dispatch({ type: 'session-closed' });
    if (await flush()) await api.app.readyToClose();
    else closing.setState({ isBlocked: true });
  }

  api.on.suspended(() => session.getState().fallAsleep());
  api.on.resumed(() => session.getState().wakeUp());
  api.on.closeRequested(() => void saveAndClose());
  // The main process waits a few seconds for the answer; unsaved work holds the window for as long as it takes.
  host.addEventListener('beforeunload', (event) => {
    if (mayClose || session.getState().isEverythingSaved()) return;
    event.preventDefault();
    closing.setState({ isBlocked: true });
  });

  return {
    closing,
    stay() {
      closing.setState({ isBlocked: false });
      const { state, dispatch } = session.getState();
      if (state?.status === 'in-progress') dispatch({ type: 'session-opened' });
    },
    closeAnyway() {
      mayClose = true;
      void api.app.readyToClose();
      host.close();
    },
  };
}

/** Fields commit what is typed when they lose the focus. */
export function blurActiveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
}
