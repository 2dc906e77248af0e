import type { IpcMainInvokeEvent } from 'electron';
import { isPageUrl } from '../page/scheme';

/** Only the top frame of a window of ours that shows our own page may send requests. */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  isKnownWindow: (webContentsId: number) => boolean,
): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null) return false;
  return isKnownWindow(event.sender.id) && isPageUrl(frame.url);
}
