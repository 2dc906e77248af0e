import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import path from 'node:path';
import { componentEvents } from '../../helpers/component-events';
import { closeBy, launchApp } from '../../helpers/electron-app';
import { appendEvents, createSession } from '../../helpers/page-session';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { goTo, seedSessions } from './rooms';

/** Changes the stored sessions behind the app's back, as a broken disk or another program would. */
function damage(userData: string, sql: string): void {
  const database = new Database(path.join(userData, 'data', 'sessions.db'));
  expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
  database.close();
}

test('a room that fails says what happened and that the work is safe, and the other rooms go on', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  const id = await createSession(first.page);
  await appendEvents(first.page, id, componentEvents(2, 201));
  await first.close();
  damage(userData, "UPDATE snapshots SET state = json_remove(state, '$.design.components')");

  const { app, page } = await launchApp({ userData });
  await page.getByRole('button', { name: 'Continue URL shortener' }).click();
  const fault = page.getByRole('alert').filter({ hasText: 'This room stopped' });
  await expect(fault).toContainText('Everything that was shown as saved is safe on disk');
  await fault.getByRole('button', { name: 'Reload room' }).click();
  await expect(fault).toBeVisible();
  await fault.getByRole('button', { name: 'Go to Home' }).click();
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
  await goTo(page, 'Library');
  await expect(fault).toBeHidden();

  // The end of the sitting cannot be stored either: the window says so and lets the person decide.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const dialog = page.getByRole('dialog', { name: 'Your last changes are not saved' });
  await expect(dialog).toContainText('something went wrong in the app');
  await closeBy(app, dialog.getByRole('button', { name: 'Close without saving' }));
  remove();
});

test('a report that can no longer be read: History says so, the session and its design are there', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await seedSessions(first.page, [{ score: 63 }]);
  await first.close();
  damage(userData, `UPDATE reports SET body = '{"versions":{"engine":"0"}}'`);

  const { page, close } = await launchApp({ userData });
  await goTo(page, 'History');
  const preview = page.getByRole('article', { name: 'URL shortener, preview' });
  await expect(preview.getByText(/report .* cannot be shown/)).toBeVisible();
  await expect(preview.getByRole('img', { name: /^Design for URL shortener/ })).toBeVisible();

  // The design and the answers are all there, so the session is judged again.
  await page.keyboard.press('Enter');
  await expect(page.getByText('of 100 as senior')).toBeVisible();
  await goTo(page, 'History');
  await expect(preview.getByText(/report .* cannot be shown/)).toBeHidden();
  await close();
  remove();
});

test('a step that cannot be read: the session says so, and what is stored stays', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  const id = await createSession(first.page);
  await appendEvents(first.page, id, componentEvents(2, 5));
  await first.close();
  damage(userData, `UPDATE events SET body = '{"version":9}' WHERE number = 4`);

  const { page, close } = await launchApp({ userData });
  await page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(page.getByRole('alert')).toContainText('still on disk');
  await page.getByRole('button', { name: 'Open History' }).click();
  await expect(page.getByRole('option')).toHaveCount(1);
  await close();
  remove();
});
