import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { launchApp } from '../../helpers/electron-app';
import { appendEvents, createSession, lastStoredNumber } from '../../helpers/page-session';
import { componentEvent, componentEvents } from '../../helpers/component-events';
import { holdDatabase } from '../../helpers/held-database';
import { temporaryFolder } from '../../helpers/temporary-folder';

let userData: string;
let removeUserData: () => void;
let databaseFile: string;
test.beforeEach(() => {
  ({ folder: userData, remove: removeUserData } = temporaryFolder());
  databaseFile = path.join(userData, 'data', 'sessions.db');
});
test.afterEach(() => removeUserData());

/** Runs the app once, so that there is a session of 30 events. */
async function sessionFromEarlier(): Promise<string> {
  const earlier = await launchApp({ userData });
  const id = await createSession(earlier.page);
  await appendEvents(earlier.page, id, componentEvents(2, 30));
  await earlier.close();
  return id;
}

test('a damaged database at start: the app says so and the work is there', async () => {
  const id = await sessionFromEarlier();
  const descriptor = openSync(databaseFile, 'r+');
  writeSync(descriptor, Buffer.alloc(100, 0x58), 0, 100, 0);
  closeSync(descriptor);

  const launched = await launchApp({ userData });
  const status = await launched.page.evaluate(() => window.api.storage.status());
  expect(status).toMatchObject({
    ok: true,
    value: { state: 'recovered', damagedFile: expect.stringContaining('sessions.db.damaged-') },
  });
  await expect(launched.page.getByText(/sessions was damaged/)).toBeVisible();
  expect(await lastStoredNumber(launched.page, id)).toBe(30);
  await launched.close();
});

test('a database of a newer version is refused politely and left as it is', async () => {
  await sessionFromEarlier();
  const database = new Database(databaseFile);
  database.pragma('user_version = 9999');
  database.close();
  const bytes = readFileSync(databaseFile);

  const launched = await launchApp({ userData });
  const replies = await launched.page.evaluate(async () => ({
    status: await window.api.storage.status(),
    list: await window.api.sessions.list(),
    settings: await window.api.settings.get(),
  }));
  expect(replies.status).toMatchObject({ ok: true, value: { state: 'newer' } });
  expect(replies.list).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } });
  expect(replies.settings).toMatchObject({ ok: true });
  await expect(launched.page.getByText(/newer version of this app/).first()).toBeVisible();
  await launched.close();
  expect(readFileSync(databaseFile).equals(bytes)).toBe(true);
});

test('while another program holds the database, saving answers busy, and works afterwards', async () => {
  const launched = await launchApp({ userData });
  const id = await createSession(launched.page);
  const held = holdDatabase(databaseFile);
  expect(await appendEvents(launched.page, id, [componentEvent(2)])).toMatchObject({
    ok: false,
    error: { code: 'busy', message: expect.stringContaining('stays in this window') },
  });
  held.release();
  expect(await appendEvents(launched.page, id, [componentEvent(2)])).toEqual({
    ok: true,
    value: { lastEventNumber: 2 },
  });
  await launched.close();
});
