import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { goTo, problemCard, seedSessions } from './rooms';

test('a first start teaches what to do, and the keyboard starts a session', async () => {
  const { page, close, problems } = await launchApp();
  await expect(page.getByText(/Finished sessions appear here/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Continue' })).toBeHidden();

  await problemCard(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Real-time chat/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'URL shortener' });
  await expect(dialog.getByRole('radio', { name: 'Mock' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Practice' })).toBeChecked();
  await dialog.getByRole('radio', { name: '35 min' }).click();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const sessions = await page.evaluate(() => window.api.sessions.list());
  expect(sessions).toMatchObject({
    ok: true,
    value: [{ problem: 'url-shortener', mode: 'practice', durationMinutes: 35 }],
  });
  const settings = await page.evaluate(() => window.api.settings.get());
  expect(settings).toMatchObject({
    ok: true,
    value: { defaultMode: 'practice', defaultDurationMinutes: 35 },
  });
  expect(problems).toEqual([]);
  await close();
});

test('Home continues the unfinished session and shows last and best score', async () => {
  const { page, close } = await launchApp();
  await seedSessions(page, [{ score: 71 }, { score: 48 }, { score: null }]);

  await expect(problemCard(page)).toContainText('Last 48');
  await expect(problemCard(page)).toContainText('Best 71');
  await expect(page.getByRole('img', { name: 'Scores so far: 71, 48' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeHidden();
  await close();
});

test('the shortcuts sheet opens with ? and Mod+1 to Mod+4 lead through the rooms', async () => {
  const { page, close } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  for (const [key, room] of [
    ['2', 'History'],
    ['3', 'Library'],
    ['4', 'Settings'],
    ['1', 'Home'],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+${key}`);
    await expect(page.getByRole('heading', { level: 1, name: room })).toBeVisible();
  }
  await goTo(page, 'Library');
  await close();
});
