import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { launchApp } from '../../helpers/electron-app';
import { databaseFileIn, holdDatabase } from '../../helpers/held-database';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { addLines, saveStatus, startInterview, waitUntilSaved } from '../../helpers/interview-room';

test('work that cannot be saved is kept, said to be unsaved, and saved once that is possible', async () => {
  const { page, close, databaseFile, held } = await startWithHeldDatabase();
  await addLines(page, 'Add to Functional', ['First', 'Second', 'Third']);
  await expect(saveStatus(page).getByRole('status')).toHaveText(
    'Not saved: another program is using the database. Your work is kept here; trying again.',
  );
  await expect(
    page.getByRole('list', { name: 'Functional', exact: true }).getByRole('listitem'),
  ).toHaveCount(3);
  expect(storedChanges(databaseFile)).toEqual([]);

  held.release();
  await waitUntilSaved(page);
  expect(storedChanges(databaseFile)).toEqual(['First', 'Second', 'Third']);
  await close();
});

test('a window with unsaved work does not close; it asks, and closes once everything is saved', async () => {
  const { app, page, close, databaseFile, held } = await startWithHeldDatabase();
  await addLines(page, 'Add to Functional', ['Only in memory']);
  await expect(saveStatus(page)).toContainText('Not saved');
  const requestClose = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await requestClose();
  const dialog = page.getByRole('dialog', { name: 'Your last changes are not saved' });
  await expect(dialog).toContainText('trying again');
  await dialog.getByRole('button', { name: 'Keep the window open' }).click();
  await expect(dialog).toBeHidden();
  // Longer than the main process waits for an answer: the page itself holds the window.
  await expect(dialog).toBeVisible({ timeout: 10_000 });
  await dialog.getByRole('button', { name: 'Keep the window open' }).click();

  held.release();
  await waitUntilSaved(page);
  expect(storedChanges(databaseFile)).toEqual(['Only in memory']);
  await close();
});

test('a window with unsaved work of a session whose room was left asks, too', async () => {
  const { app, page, close, databaseFile, held } = await startWithHeldDatabase();
  await addLines(page, 'Add to Functional', ['Left behind']);
  await expect(saveStatus(page)).toContainText('Not saved');
  await page.getByRole('button', { name: 'Back to Home; the clock stops' }).click();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const dialog = page.getByRole('dialog', { name: 'Your last changes are not saved' });
  await expect(dialog).toContainText('another program is using the database');
  await dialog.getByRole('button', { name: 'Keep the window open' }).click();
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();

  held.release();
  await expect.poll(() => storedChanges(databaseFile)).toEqual(['Left behind']);
  await close();
});

/** An interview whose first words are saved, and then nothing can be. */
async function startWithHeldDatabase() {
  const { folder: userData, remove } = temporaryFolder();
  const { app, page, close } = await launchApp({ userData });
  await startInterview(page);
  await waitUntilSaved(page);
  const databaseFile = databaseFileIn(userData);
  return {
    app,
    page,
    databaseFile,
    held: holdDatabase(databaseFile),
    async close() {
      await close();
      remove();
    },
  };
}

/** The texts of the requirements that are on disk, in the order of their events. */
function storedChanges(databaseFile: string): string[] {
  const database = new Database(databaseFile, { readonly: true });
  const bodies = database
    .prepare<[], { body: string }>(
      "SELECT body FROM events WHERE type = 'answers-changed' ORDER BY number",
    )
    .all();
  database.close();
  return bodies.flatMap(({ body }) =>
    Object.values(
      (
        JSON.parse(body) as {
          diff: { requirements: Record<string, { after: { text: string } }> };
        }
      ).diff.requirements,
    ).map(({ after }) => after.text),
  );
}
