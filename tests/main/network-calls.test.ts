import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { confineSession } from '../../src/main/windows/security';

interface Details {
  readonly url: string;
}

/** A session that tells what it would do with a request, and what was sent of it. */
function fakeSession() {
  let decide: (details: Details, callback: (answer: { cancel: boolean }) => void) => void;
  let sent: (details: Details) => void;
  const ignore = () => undefined;
  const session = {
    setPermissionRequestHandler: ignore,
    setPermissionCheckHandler: ignore,
    setDevicePermissionHandler: ignore,
    setDisplayMediaRequestHandler: ignore,
    setSpellCheckerLanguages: ignore,
    setSpellCheckerEnabled: ignore,
    webRequest: {
      onBeforeRequest: (listener: typeof decide) => (decide = listener),
      onSendHeaders: (listener: typeof sent) => (sent = listener),
    },
  };
  return {
    session: session as unknown as Session,
    isCancelled: (url: string) => {
      let cancelled = false;
      decide({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    },
    send: (url: string) => sent({ url }),
  };
}

test('what would leave the machine is refused and counted; the page itself is neither', () => {
  const { session, isCancelled } = fakeSession();
  const networkCalls = confineSession(session, null);
  expect(isCancelled('app://coach/index.html')).toBe(false);
  expect(isCancelled('devtools://devtools/bundled/x.js')).toBe(false);
  expect(isCancelled('https://example.org/')).toBe(true);
  expect(isCancelled('wss://example.org/')).toBe(true);
  expect(networkCalls()).toEqual({ sent: 0, refused: 2 });
});

test('a request that is sent all the same is counted as sent', () => {
  const { session, send } = fakeSession();
  const networkCalls = confineSession(session, null);
  send('app://coach/index.html');
  expect(networkCalls()).toEqual({ sent: 0, refused: 0 });
  send('https://example.org/');
  expect(networkCalls()).toEqual({ sent: 1, refused: 0 });
});

test('the development server on this computer is no network call', () => {
  const { session, isCancelled, send } = fakeSession();
  const networkCalls = confineSession(session, 'http://localhost:5173');
  expect(isCancelled('http://localhost:5173/main.tsx')).toBe(false);
  send('http://localhost:5173/main.tsx');
  expect(networkCalls()).toEqual({ sent: 0, refused: 0 });
});
