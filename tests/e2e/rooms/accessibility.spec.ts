import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { goTo, problemCard, seedSessions, type RoomName } from './rooms';

/** Electron has no second page for axe to work in, hence the legacy mode. */
async function seriousFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

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
