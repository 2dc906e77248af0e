import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import path from 'node:path';
import { launchApp } from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { goTo } from './rooms';

test('sessions of a newer version: the app says what to do and starts none', async () => {
  const data = temporaryFolder();
  const first = await launchApp({ userData: data.folder });
  await first.close();
  const database = new Database(path.join(data.folder, 'data', 'sessions.db'));
  database.pragma('user_version = 9999');
  database.close();

  const { page, close } = await launchApp({ userData: data.folder });
  const banner = page.getByRole('alert').filter({ hasText: 'no session can be started' });
  await expect(banner).toContainText('install the newer version');
  await expect(banner.getByRole('button', { name: 'Show data folder' })).toBeVisible();
  await expect(page.getByText('Your sessions could not be read.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeHidden();
  await goTo(page, 'Library');
  await expect(banner).toBeVisible();
  await close();
  data.remove();
});
