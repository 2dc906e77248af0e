import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { goTo, seedSessions } from './rooms';

async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).fill(words);
  await page.keyboard.press('Enter');
}

test('a problem is started and a session deleted from the palette', async () => {
  const { page, close, problems } = await launchApp();
  await seedSessions(page, [{ score: 41 }, { score: 52 }]);
  await runFromPalette(page, 'start url');
  const question = page.getByRole('dialog', { name: 'URL shortener' });
  await expect(question.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();

  await goTo(page, 'History');
  await expect(page.getByRole('listbox', { name: 'Sessions' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await runFromPalette(page, 'delete the session');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText('52');
  expect(problems).toEqual([]);
  await close();
});

test('the shortcut sheet has the keys of every room, found by typing', async () => {
  const { page, close } = await launchApp();
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
  await page.keyboard.press('?');
  const row = (group: string, label: string) =>
    sheet
      .getByRole('region', { name: group, exact: true })
      .locator('dl > div', { has: page.getByText(label, { exact: true }) });
  await expect(row('Home', 'Problem below')).toContainText('ArrowDown');
  await expect(row('Home', 'Start URL shortener...')).toContainText('in the command list');
  await sheet.getByRole('searchbox').fill('history');
  await expect(row('Lists of History and Library', 'A page down')).toContainText('PageDown');
  await expect(row('History', 'Delete the session')).toContainText('Backspace');
  await expect(sheet.getByRole('region', { name: 'Home', exact: true })).toBeHidden();
  await close();
});

test('Page Down, the arrows and Home lead through the columns of the library', async () => {
  const { page, close } = await launchApp();
  await goTo(page, 'Library');
  const groups = page.getByRole('listbox', { name: 'Groups' });
  const entries = page.getByRole('listbox', { name: 'Entries' });
  await groups.focus();
  await page.keyboard.press('ArrowDown');
  await expect(groups.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(entries).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(entries.getByRole('option').first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Home');
  await expect(entries.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(groups).toBeFocused();
  await close();
});
