import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { goTo } from './rooms';

test('the chosen theme is shown at once and from the first byte of the next start', async () => {
  const data = temporaryFolder();
  const first = await launchApp({ userData: data.folder });
  await goTo(first.page, 'Settings');
  await first.page.getByRole('radio', { name: 'Dark' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.close();

  const second = await launchApp({ userData: data.folder });
  const served = await second.page.evaluate(async () => (await fetch(location.href)).text());
  expect(served).toContain('<html data-theme="dark"');
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await goTo(second.page, 'Settings');
  await expect(second.page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await second.close();
  data.remove();
});

test('System follows the mode of the computer while the app runs', async () => {
  const { page, close } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
  for (const mode of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: mode });
    await expect(page.locator('html')).toHaveAttribute('data-theme', mode);
  }
  await close();
});

test('About tells versions and where the data is', async () => {
  const { page, close, userData } = await launchApp();
  await goTo(page, 'Settings');
  await expect(page.getByText(/^Electron \d+/)).toBeVisible();
  await expect(page.getByText(userData)).toBeVisible();
  await page.getByRole('button', { name: 'Show licences' }).click();
  await expect(page.getByRole('dialog')).toContainText('SIL OPEN FONT LICENSE');
  await close();
});
