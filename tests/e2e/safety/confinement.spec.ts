import { expect, test } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../src/main/page/content-security-policy';
import { launchApp, type LaunchedApp } from '../../helpers/electron-app';

let launched: LaunchedApp;
test.beforeAll(async () => {
  launched = await launchApp();
});
test.afterAll(() => launched.close());

test('the page has neither Node nor Electron, and its world is apart from the preload', async () => {
  const { page, app } = launched;
  expect(await page.evaluate(() => [typeof require, typeof process, typeof module])).toEqual([
    'undefined',
    'undefined',
    'undefined',
  ]);
  expect(await page.evaluate(() => window.api.runtime)).toEqual({
    isSandboxed: true,
    isContextIsolated: true,
  });
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const found = Object.entries(
        (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      );
      return Object.fromEntries(found) as Record<string, unknown>;
    }),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('window.api offers the listed functions and nothing else', async () => {
  const shape = await launched.page.evaluate(() =>
    Object.entries(window.api).flatMap(([group, members]) =>
      Object.keys(members).map((name) => `${group}.${name}`),
    ),
  );
  expect(shape).toEqual([
    'app.info',
    'app.networkCalls',
    'app.openExternal',
    'app.revealDataFolder',
    'app.readyToClose',
    'storage.status',
    'settings.get',
    'settings.update',
    'sessions.create',
    'sessions.list',
    'sessions.open',
    'sessions.events',
    'sessions.append',
    'sessions.remove',
    'sessions.restore',
    'reports.save',
    'reports.get',
    'clipboard.readText',
    'clipboard.writeText',
    'files.save',
    'files.savePage',
    'on.suspended',
    'on.resumed',
    'on.closeRequested',
    'runtime.isSandboxed',
    'runtime.isContextIsolated',
  ]);
});

test('a listener hears a notification without its event, and no more once it has unsubscribed', async () => {
  const { page, app } = launched;
  await page.evaluate(() => {
    const heard: unknown[][] = [];
    const stop = window.api.on.resumed((...values: unknown[]) => heard.push(values));
    Object.assign(window, { heard, stop });
  });
  const send = () =>
    app.evaluate(({ webContents }) =>
      webContents.getAllWebContents()[0]?.send('notification:resumed', 'secret'),
    );
  await send();
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[][] }).heard);
  await expect.poll(heard).toEqual([[]]);
  await page.evaluate(() => (window as unknown as { stop: () => void }).stop());
  await send();
  await page.evaluate(() => window.api.app.info());
  expect(await heard()).toEqual([[]]);
});

test('the page comes from app://coach under the policy, with its theme in the first byte', async () => {
  const { page } = launched;
  expect(await page.evaluate(() => [location.protocol, location.host])).toEqual(['app:', 'coach']);
  const answer = await page.evaluate(async () => {
    const response = await fetch('app://coach/index.html');
    return {
      policy: response.headers.get('Content-Security-Policy'),
      html: await response.text(),
    };
  });
  expect(answer.policy).toBe(CONTENT_SECURITY_POLICY);
  expect(answer.html).toMatch(/<html data-theme="(light|dark)"/);
});

test('code from strings, inline scripts and other hosts are blocked', async () => {
  const { page } = launched;
  const blocked = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective);
    });
    const outcome = async (work: () => unknown) => {
      try {
        await work();
        return 'allowed';
      } catch {
        return 'blocked';
      }
    };
    // In a task of the page itself: the debugger that runs this function may always evaluate.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => resolve(outcome(() => (0, eval)('1'))), 0),
    );
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const fetched = await outcome(() => fetch('https://example.com'));
    const socket = await outcome(
      () =>
        new Promise((resolve, reject) => {
          const connection = new WebSocket('wss://example.com');
          connection.onopen = resolve;
          connection.onerror = reject;
        }),
    );
    return { evaluated, fetched, socket, inline: 'inlineRan' in window, violations };
  });
  expect(blocked).toMatchObject({
    evaluated: 'blocked',
    fetched: 'blocked',
    socket: 'blocked',
    inline: false,
  });
  expect(blocked.violations).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']));
});

test('the page cannot be led away and opens no window', async () => {
  const { page, app } = launched;
  const addresses = ['https://example.com/', 'app://coach.evil.com/index.html'];
  await app.evaluate(({ webContents }) => {
    const stopped: string[] = [];
    // Heard after the app's own guard, so it tells what the guard decided.
    webContents.getAllWebContents()[0]?.on('will-frame-navigate', (event) => {
      if (event.defaultPrevented) stopped.push(event.url);
    });
    Object.assign(globalThis, { stopped });
  });
  const stopped = () =>
    app.evaluate(() => (globalThis as unknown as { stopped: string[] }).stopped);
  for (const [index, address] of addresses.entries()) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    await expect.poll(stopped).toEqual(addresses.slice(0, index + 1));
    expect(await page.evaluate(() => window.open('https://example.com'))).toBeNull();
    expect(await page.evaluate(() => location.origin)).toBe('app://coach');
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the page cannot be put into a frame, not even by itself', async () => {
  const reached = await launched.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://coach/index.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    try {
      return (frame.contentWindow as Window | null)?.document.title ?? null;
    } catch {
      return null;
    } finally {
      frame.remove();
    }
  });
  expect(reached).toBeNull();
});

test('no permission is granted and no device is offered', async () => {
  const outcomes = await launched.page.evaluate(async () => {
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const rejected = (promise: Promise<unknown>) =>
      promise.then(
        () => false,
        () => true,
      );
    return {
      geolocation: await state('geolocation'),
      notifications: await state('notifications'),
      microphone: await state('microphone'),
      media: await rejected(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      display: await rejected(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await rejected(navigator.clipboard.readText()),
    };
  });
  expect(outcomes).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    microphone: 'denied',
    media: true,
    display: true,
    clipboard: true,
  });
});

test('the spell checker, which would fetch dictionaries, is off', async () => {
  const isOn = await launched.app.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(isOn).toBe(false);
});
