import { expect, test, type Locator, type Page } from '@playwright/test';
import { closeBy, launchApp } from '../../helpers/electron-app';
import { databaseFileIn, holdDatabase } from '../../helpers/held-database';
import { temporaryFolder } from '../../helpers/temporary-folder';

async function startMock(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^URL shortener Short unique links/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Start/ })
    .click();
  await page.getByRole('heading', { level: 2, name: 'Scope' }).waitFor();
}

/** Adds a requirement; gives the field for the next one. */
async function addOne(page: Page): Promise<Locator> {
  const field = page.getByRole('textbox', { name: 'Add to Functional' });
  await field.fill('A user can shorten a link');
  await field.press('Enter');
  return field;
}

/** The texts of the requirements in the newest session, as they are on disk. */
function storedRequirements(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const list = await window.api.sessions.list();
    const id = list.ok ? list.value[0]?.id : undefined;
    const opened = id === undefined ? null : await window.api.sessions.open({ id });
    return opened?.ok && opened.value
      ? Object.values(opened.value.state.answers.requirements).map(({ text }) => text)
      : [];
  });
}

test('a window closed in the middle of typing keeps what was typed', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await startMock(first.page);
  const field = await addOne(first.page);
  await field.pressSequentially('A user can open a short l');
  await first.close();

  const second = await launchApp({ userData });
  expect((await storedRequirements(second.page)).sort()).toEqual([
    'A user can open a short l',
    'A user can shorten a link',
  ]);
  expect(second.problems).toEqual([]);
  await second.close();
  remove();
});

test('killed after "Saved" was shown, the app has what was typed', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await startMock(first.page);
  await addOne(first.page);
  await expect.poll(() => storedRequirements(first.page)).toHaveLength(1);
  await expect(first.page.getByText(/^Saved/)).toBeVisible();
  await first.kill();

  const second = await launchApp({ userData });
  expect(await storedRequirements(second.page)).toEqual(['A user can shorten a link']);
  await second.close();
  remove();
});

test('unsaved work holds the window, and once it is saved the window closes', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const launched = await launchApp({ userData });
  await startMock(launched.page);
  const held = holdDatabase(databaseFileIn(userData));
  const field = launched.page.getByRole('textbox', { name: 'Add to Functional' });
  await field.fill('A user can shorten a link');
  const closeWindow = () =>
    launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closeWindow();
  const dialog = launched.page.getByRole('dialog', { name: 'Your last changes are not saved' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Keep the window open' }).click();

  held.release();
  await expect.poll(() => storedRequirements(launched.page)).toEqual(['A user can shorten a link']);
  await expect(launched.page.getByText(/^Saved/)).toBeVisible();
  const closed = launched.page.waitForEvent('close');
  await closeWindow();
  await closed;
  await launched.close();
  remove();
});

test('a person can close the window without what could not be saved', async () => {
  const launched = await launchApp();
  await startMock(launched.page);
  const held = holdDatabase(databaseFileIn(launched.userData));
  await launched.page.getByRole('textbox', { name: 'Add to Functional' }).fill('Lost on purpose');
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closeBy(launched.app, launched.page.getByRole('button', { name: 'Close without saving' }));
  held.release();
  await launched.close();
});
