import { REQUESTS, requestChannel, type Reply } from '#shared/ipc/contract';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { MAX_CLIPBOARD_LENGTH } from '#shared/ipc/types';
import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { createHandlers } from '../../src/main/ipc/handlers';
import type { HandlerParts } from '../../src/main/ipc/handlers/parts';
import { registerRequests } from '../../src/main/ipc/register';
import { SessionService } from '../../src/main/services/session-service';
import { SettingsService } from '../../src/main/services/settings-service';
import { connect, type SqliteDatabase } from '../../src/main/storage/connection';
import { migrate } from '../../src/main/storage/migrations';
import { ReportRepository } from '../../src/main/storage/report-repository';
import { SessionRepository } from '../../src/main/storage/session-repository';
import { SettingsRepository } from '../../src/main/storage/settings-repository';
import { componentEvents, startedEvent } from '../helpers/component-events';
import fc from '../helpers/property';

const WINDOW_ID = 7;
const SESSION_ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const CHANNELS = Object.entries(REQUESTS).flatMap(([group, requests]) =>
  Object.keys(requests).map((name) => requestChannel(group, name)),
);

type Listener = (event: IpcMainInvokeEvent, input: unknown) => Promise<Reply<unknown>>;

/** The real handlers over a real database; only Electron's door to them is opened by hand. */
function openDoor(changes: Partial<HandlerParts> = {}) {
  const database = connect(':memory:');
  onTestFinished(() => void database.close());
  migrate(database);
  const repository = new SessionRepository(database);
  repository.create(SESSION_ID, [startedEvent(), ...componentEvents(2, 5)]);
  const listeners = new Map<string, Listener>();
  const errors: unknown[] = [];
  const ipcMain: Pick<IpcMain, 'handle'> = {
    handle: (channel, listener) => {
      listeners.set(channel, listener as Listener);
    },
  };
  const parts: HandlerParts = {
    app: {
      info: () => ({
        version: '0',
        electron: '0',
        chromium: '0',
        node: '0',
        sqlite: '0',
        isFallbackRuntime: false,
        platform: 'test',
        dataFolder: '/',
      }),
      networkCalls: () => ({ sent: 0, refused: 0 }),
      openExternal: () => Promise.resolve(false),
      revealDataFolder: () => undefined,
      readyToClose: () => undefined,
    },
    clipboard: {
      readText: () => Promise.resolve(''),
      writeText: () => Promise.resolve(),
    },
    files: {
      chooseFile: () => Promise.resolve(null),
      lastFolder: () => '/',
      rememberFolder: () => undefined,
      printPage: () => Promise.resolve(Buffer.alloc(0)),
    },
    stored: {
      sessions: new SessionService(repository, { nowMs: () => 1, newId: () => SESSION_ID }),
      reports: new ReportRepository(database),
      settings: new SettingsService(new SettingsRepository(database)),
    },
    storageStatus: { state: 'ready', message: 'words of the status', damagedFile: null },
    nowMs: () => 1,
    themeChanged: () => undefined,
    ...changes,
  };
  registerRequests(ipcMain, createHandlers(parts), {
    isKnownWindow: (id) => id === WINDOW_ID,
    reportError: (error) => errors.push(error),
  });
  const ask = (channel: string, input: unknown, event = eventFrom('app://coach/index.html')) => {
    const listener = listeners.get(channel);
    if (!listener) throw new Error(`Nobody answers ${channel}.`);
    return listener(event, input);
  };
  return { ask, database, errors, channels: [...listeners.keys()] };
}

interface From {
  readonly isSubframe?: boolean;
  readonly windowId?: number;
}

function eventFrom(url: string | null, { isSubframe = false, windowId = WINDOW_ID }: From = {}) {
  const senderFrame = url === null ? null : { url, parent: isSubframe ? {} : null };
  return { senderFrame, sender: { id: windowId } } as unknown as IpcMainInvokeEvent;
}

function contentOf(database: SqliteDatabase): string {
  return createHash('sha256').update(database.serialize()).digest('hex');
}

test('every request of the contract is answered, and nothing else', () => {
  expect(openDoor().channels).toEqual(CHANNELS);
});

test.each([
  ['another site', eventFrom('https://example.com/')],
  ['a host that begins like ours', eventFrom('app://coach.evil.com/index.html')],
  ['a file', eventFrom('file:///index.html')],
  ['a frame that is gone', eventFrom(null)],
  ['a frame within the page', eventFrom('app://coach/index.html', { isSubframe: true })],
  ['a window that is not ours', eventFrom('app://coach/index.html', { windowId: 8 })],
])('%s may ask nothing', async (_name, event) => {
  const { ask, database } = openDoor();
  const before = contentOf(database);
  for (const channel of CHANNELS) {
    const reply = await ask(
      channel,
      channel.includes('sessions') ? { id: SESSION_ID } : undefined,
      event,
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  }
  expect(contentOf(database)).toBe(before);
});

test('our own page is answered', async () => {
  const { ask } = openDoor();
  expect(await ask('request:sessions.open', { id: SESSION_ID })).toMatchObject({
    ok: true,
    value: { state: { lastEventNumber: 5 } },
  });
});

test('whatever is sent, the answer is typed and the database untouched', async () => {
  const { ask, database, errors } = openDoor();
  const before = contentOf(database);
  const nearlyRight = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
    fc.record({ id: fc.constantFrom(SESSION_ID, '../x', 7), events: fc.array(fc.anything()) }),
    fc.record({ id: fc.constant(SESSION_ID), report: fc.anything() }),
    fc.record({ theme: fc.anything(), format: fc.anything(), content: fc.string() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...CHANNELS), nearlyRight, async (channel, input) => {
      const reply = await ask(channel, input);
      if (!reply.ok) expect(['invalid-input', 'not-found']).toContain(reply.error.code);
      expect(contentOf(database)).toBe(before);
    }),
    { numRuns: 1_000 },
  );
  expect(errors).toEqual([]);
});

test('without a database the reason is told, and the settings are the defaults', async () => {
  const { ask } = openDoor({ stored: null });
  expect(await ask('request:sessions.list', undefined)).toEqual({
    ok: false,
    error: { code: 'storage-unavailable', message: 'words of the status' },
  });
  expect(await ask('request:settings.get', undefined)).toMatchObject({
    ok: true,
    value: { theme: 'system' },
  });
});

test('an error that nobody foresaw is reported inside and crosses without its details', async () => {
  const secret = new Error('secret path');
  const { ask, errors } = openDoor({
    app: {
      info: () => {
        throw secret;
      },
      networkCalls: () => ({ sent: 0, refused: 0 }),
      openExternal: () => Promise.resolve(false),
      revealDataFolder: () => undefined,
      readyToClose: () => undefined,
    },
  });
  const reply = await ask('request:app.info', undefined);
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toContain('secret');
  expect(errors).toEqual([secret]);
});

test('the clipboard takes and gives text up to a limit', async () => {
  let held = '';
  const { ask } = openDoor({
    clipboard: {
      readText: () => Promise.resolve(held),
      writeText: (text) => {
        held = text;
        return Promise.resolve();
      },
    },
  });
  expect(await ask('request:clipboard.writeText', 'cache redis')).toMatchObject({ ok: true });
  expect(await ask('request:clipboard.readText', undefined)).toEqual({
    ok: true,
    value: { outcome: 'text', text: 'cache redis' },
  });
  const tooLong = 'x'.repeat(MAX_CLIPBOARD_LENGTH + 1);
  expect(await ask('request:clipboard.writeText', tooLong)).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
  expect(held).toBe('cache redis');
  held = tooLong;
  expect(await ask('request:clipboard.readText', undefined)).toEqual({
    ok: true,
    value: { outcome: 'too-large' },
  });
});
