import { expect, test } from '@playwright/test';
import { seriousFindings } from '../../helpers/axe';
import { launchApp } from '../../helpers/electron-app';
import { goTo, problemCard, seedSessions, type RoomName } from './rooms';

const ROOMS: readonly RoomName[] = ['Home', 'History', 'Library', 'Settings'];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the rooms, ${theme}`, async () => {
    const { page, close } = await launchApp();
    await page.evaluate((chosen) => window.api.settings.update({ theme: chosen }), theme);
    await seedSessions(page, [{ score: 41 }, { score: 52 }, { score: null }]);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const room of ROOMS) {
      await goTo(page, room);
      expect(await seriousFindings(page), room).toEqual([]);
    }
    await goTo(page, 'Home');
    await problemCard(page).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await seriousFindings(page), 'start dialog').toEqual([]);
    await close();
  });
}
