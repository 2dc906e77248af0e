import { expect, test } from '@playwright/test';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { launchApp } from '../../helpers/electron-app';
import { asOrdinaryUser, canRunAsOrdinaryUser } from '../../helpers/ordinary-user';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { goTo, seedSessions } from './rooms';

test('a folder in place of the database: the app says so, and the rest can be used', async () => {
  const data = temporaryFolder();
  mkdirSync(path.join(data.folder, 'data', 'sessions.db'), { recursive: true });
  const { page, close } = await launchApp({ userData: data.folder });
  const banner = page.getByRole('alert').filter({ hasText: 'no session can be started' });
  await expect(banner).toContainText(
    'There is a folder where the file with your sessions should be',
  );
  await expect(banner.getByRole('button', { name: 'Show data folder' })).toBeVisible();
  await goTo(page, 'Library');
  await expect(banner).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Web client' })).toBeVisible();
  await close();
  data.remove();
});

// Elsewhere no permission keeps the app from writing.
if (canRunAsOrdinaryUser) {
  test('a folder that cannot be written to: sessions can be looked at, and none can be started', async () => {
    const data = temporaryFolder();
    const first = await launchApp({ userData: data.folder });
    await seedSessions(first.page, [{ score: 63 }]);
    await first.close();
    const folder = path.join(data.folder, 'data');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const file of files)
      chmodSync(path.join(file.parentPath, file.name), file.isFile() ? 0o444 : 0o555);
    chmodSync(folder, 0o555);

    const { page, close } = await launchApp({
      userData: data.folder,
      ...asOrdinaryUser(data.folder),
    });
    const banner = page.getByRole('alert').filter({ hasText: 'nothing you do now can be saved' });
    await expect(banner).toContainText('no session can be started');
    await page.getByRole('button', { name: /^URL shortener Short unique links/ }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Start' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await goTo(page, 'History');
    await expect(page.getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('article').getByText('63')).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(page.getByText(/cannot be written to|read-only/).last()).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(1);
    await close();
    chmodSync(folder, 0o755);
    data.remove();
  });
}
