import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { goTo, seedSessions } from './rooms';

test('an empty History leads to the problems', async () => {
  const { page, close } = await launchApp();
  await goTo(page, 'History');
  await page.getByRole('button', { name: 'Choose a problem' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await close();
});

test('Delete removes the selected session, and Undo brings it back', async () => {
  const { page, close, problems } = await launchApp();
  await seedSessions(page, [{ score: 41 }, { score: 52 }, { score: 63 }]);
  await goTo(page, 'History');
  const rows = page.getByRole('option');
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('listbox', { name: 'Sessions' })).toBeFocused();

  await page.keyboard.press('ArrowDown');
  const preview = page.getByRole('article', { name: 'URL shortener, preview' });
  await expect(preview.getByText('52')).toBeVisible();
  await expect(
    preview.getByRole('img', { name: 'Design for URL shortener: 4 components' }),
  ).toBeVisible();
  await expect(preview.getByText('Give the database a standby')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(rows).toHaveCount(2);
  await expect(preview.getByText('41')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(3);
  await expect(preview.getByText('52')).toBeVisible();

  const listed = await page.evaluate(() => window.api.sessions.list());
  expect(listed.ok && listed.value.length).toBe(3);
  expect(problems).toEqual([]);
  await close();
});

test('filters and search narrow the list, and can be cleared', async () => {
  const { page, close } = await launchApp();
  await seedSessions(page, [{ score: 41 }, { score: 52, mode: 'practice' }, { score: null }]);
  await goTo(page, 'History');
  const rows = page.getByRole('option');

  await page.getByRole('button', { name: /^Finished/ }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Practice' }).click();
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('crawler');
  await expect(page.getByText('No session matches the filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(3);
  await close();
});

test('Enter resumes what is unfinished', async () => {
  const { page, close } = await launchApp();
  await seedSessions(page, [{ score: null }]);
  await goTo(page, 'History');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeHidden();
  await close();
});
