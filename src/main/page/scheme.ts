import type { CustomScheme } from 'electron';

const SCHEME = 'app';
const HOST = 'coach';

export const PAGE_SCHEME = SCHEME;
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`;

/** Registered once, before the app is ready. Never `bypassCSP`. */
export const PAGE_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Whether the address is of our own origin; the parts are compared whole, never by their beginning. */
export function isPageUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === ''
  );
}
