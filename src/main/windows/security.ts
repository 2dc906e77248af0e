import type { Session, WebContents } from 'electron';
import type { NetworkCalls } from '#shared/ipc/types';
import { isPageUrl } from '../page/scheme';

/**
 * Nothing is granted, no device is offered, nothing is fetched behind the person's back.
 * @returns how to read what was sent to other machines and what was refused, from now on
 */
export function confineSession(
  session: Session,
  developmentServer: string | null,
): () => NetworkCalls {
  session.setPermissionRequestHandler((_page, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  // Switched off alone, the spell checker still fetches a dictionary for the system's language.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  // The policy of the page forbids these too; this holds whatever a page would say.
  let sent = 0;
  let refused = 0;
  const isForeign = (url: string) => leavesTheMachine(url) && !isOfServer(url, developmentServer);
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = isForeign(url);
    if (cancel) refused += 1;
    callback({ cancel });
  });
  // Counted where it happens, not where it is forbidden.
  session.webRequest.onSendHeaders(({ url }) => {
    if (isForeign(url)) sent += 1;
  });
  return () => ({ sent, refused });
}

/** The page stays the page: it goes nowhere, opens no window and embeds nothing. */
export function confinePage(page: WebContents): void {
  page.on('will-navigate', (event) => {
    if (!isPageUrl(event.url)) event.preventDefault();
  });
  page.on('will-frame-navigate', (event) => {
    if (!isPageUrl(event.url)) event.preventDefault();
  });
  page.on('will-redirect', (event) => {
    if (!isPageUrl(event.url)) event.preventDefault();
  });
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function leavesTheMachine(address: string): boolean {
  return /^(https?|wss?|ftp|file):/i.test(address);
}

function isOfServer(address: string, server: string | null): boolean {
  return server !== null && new URL(address).host === new URL(server).host;
}
