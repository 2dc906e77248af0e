import { api } from '../api';

/**
 * The window asks the page before it closes. As long as no session has been opened there is nothing to save and the
 * answer is at once; from then on the session answers, after its last event is on disk.
 */
let stopAnswering: (() => void) | null = null;

export function answerCloseRequests(): void {
  stopAnswering = api.on.closeRequested(() => void api.app.readyToClose());
}

export function leaveClosingToSession(): void {
  stopAnswering?.();
  stopAnswering = null;
}
