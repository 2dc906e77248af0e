import type { Session, WebContents } from 'electron';
import { isPageUrl } from '../page/scheme';

/** Nothing is granted, no device is offered, nothing is fetched behind the person's back. */
export function confineSession(session: Session, developmentServer: string | null): void {
  session.setPermissionRequestHandler((_page, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  // Switched off alone, the spell checker still fetches a dictionary for the system's language.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  // The policy of the page forbids these too; this holds whatever a page would say.
  session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: leavesTheMachine(url) && !isOfServer(url, developmentServer) }),
  );
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
