import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { canvas, component, goToStage, startInterview } from '../../helpers/interview-room';
import { temporaryFolder } from '../../helpers/temporary-folder';

const favourites = (page: Page) => canvas(page).getByRole('region', { name: 'Favourites' });
const namesIn = (page: Page) => favourites(page).locator('[data-item]').allInnerTexts();

async function openPalette(userData: string) {
  const launched = await launchApp({ userData });
  await startInterview(launched.page, { mode: 'Practice' });
  await goToStage(launched.page, 'Design');
  await launched.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080);
  });
  await expect(canvas(launched.page).getByLabel('Find a component to add')).toBeVisible();
  return launched;
}

test('favourites stand first in the order chosen, and outlive the app', async () => {
  const { folder, remove } = temporaryFolder();
  const first = await openPalette(folder);
  const { page } = first;

  await test.step('by pointer', async () => {
    await expect(favourites(page)).toHaveCount(0);
    const queue = canvas(page).getByRole('button', { name: 'Favourite: Queue' });
    await queue.hover();
    await queue.click();
    await expect.poll(() => namesIn(page)).toEqual(['Queue']);
    await expect(canvas(page).getByText('Queue is now a favourite.')).toBeAttached();
  });

  await test.step('by keyboard', async () => {
    const field = canvas(page).getByLabel('Find a component to add');
    await field.fill('redis');
    await field.press('ArrowDown');
    await expect(canvas(page).getByRole('button', { name: 'Add Cache' })).toBeFocused();
    await page.keyboard.press('f');
    await field.fill('');
    await expect.poll(() => namesIn(page)).toEqual(['Queue', 'Cache']);
    await favourites(page).getByRole('button', { name: 'Add Cache' }).press('Enter');
    await expect(component(page, 'Cache')).toBeFocused();
  });

  await test.step('by the key on the canvas, which the command palette has too', async () => {
    await page.keyboard.press('f');
    await expect.poll(() => namesIn(page)).toEqual(['Queue']);
    await expect(page.getByText('Cache is no longer a favourite.')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('favourite');
    await page.getByRole('option', { name: /Add its kind to the favourites/ }).click();
    await expect.poll(() => namesIn(page)).toEqual(['Queue', 'Cache']);
  });
  await first.close();

  const second = await openPalette(folder);
  await expect.poll(() => namesIn(second.page)).toEqual(['Queue', 'Cache']);
  await test.step('the focus stays on what leaves the favourites', async () => {
    await favourites(second.page).getByRole('button', { name: 'Add Queue' }).focus();
    await second.page.keyboard.press('f');
    await expect.poll(() => namesIn(second.page)).toEqual(['Cache']);
    await expect(canvas(second.page).getByRole('button', { name: 'Add Queue' })).toBeFocused();
  });
  await test.step('where the palette shows pictures', async () => {
    await second.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700);
    });
    const add = favourites(second.page).getByRole('button', { name: 'Add Cache' });
    await expect(add.getByText('Cache')).toBeHidden();
    await favourites(second.page).getByRole('button', { name: 'Favourite: Cache' }).click();
    await expect(favourites(second.page)).toHaveCount(0);
  });
  await second.close();
  expect([...first.problems, ...second.problems]).toEqual([]);
  remove();
});
