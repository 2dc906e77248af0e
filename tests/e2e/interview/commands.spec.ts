import { expect, test, type Locator, type Page } from '@playwright/test';
import { openBoard } from '../../helpers/canvas-board';
import { launchApp } from '../../helpers/electron-app';
import { addComponents, component, stageButton } from '../../helpers/interview-room';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

async function run(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

interface Row {
  readonly label: string;
  readonly keys: string;
}

/** The rows of a list as a person reads them. */
async function rows(list: Locator, row: string, label: string): Promise<Row[]> {
  return list.locator(row).evaluateAll(
    (elements, selector) =>
      elements.map((element) => ({
        label: element.querySelector(selector)?.textContent.trim() ?? '',
        keys: [...(element.querySelector('kbd')?.parentElement?.querySelectorAll('kbd') ?? [])]
          .map((key) => key.textContent)
          .join('+'),
      })),
    label,
  );
}

test('everything in the palette is in the sheet with the same keys, and nothing is there twice', async () => {
  const { page, close } = await openBoard();
  await addComponents(page, ['Service', 'Cache']);
  await component(page, 'Service').focus();
  await page.keyboard.press('Control+k');
  const listed = await rows(palette(page), '[role="option"]', 'span');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  const shown = await rows(sheet(page), 'section dl > div', 'dt');
  await page.keyboard.press('Escape');

  expect(listed.length).toBeGreaterThan(50);
  const labels = listed.map(({ label }) => label);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  const keys = listed.map((row) => row.keys).filter(Boolean);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  const isOnSheet = (row: Row) =>
    shown.some(({ label, keys: own }) => label === row.label && own === row.keys);
  // The formats of the export are the lines of its menu.
  expect(listed.filter((row) => !isOnSheet(row) && !row.label.startsWith('Export as'))).toEqual([]);
  await close();
});

test('rooms, stages, theme and the end of the interview are commands', async () => {
  const { page, close, problems } = await openBoard();
  await run(page, 'dark theme');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await run(page, 'go to data');
  await expect(stageButton(page, 'Data')).toHaveAttribute('aria-current', 'step');
  await run(page, 'next stage');
  await expect(stageButton(page, 'Design')).toHaveAttribute('aria-current', 'step');
  await run(page, 'finish');
  await expect(page.getByRole('dialog', { name: 'Finish the interview?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await run(page, 'library');
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('cache');
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('option').first()).toContainText('Search the library');
  await page.keyboard.press('Escape');
  await close();
  expect(problems).toEqual([]);
});

test('the palette is at hand on the first screen, and says when nothing fits', async () => {
  const { page, close } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('qqqq');
  await expect(palette(page).getByRole('status')).toHaveText('No command is called “qqqq”.');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await close();
});

test('a command that cannot be run now is found all the same, and says so', async () => {
  const { page, close, problems } = await openBoard();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('favourites');
  const found = palette(page).getByRole('group', { name: 'Not now' }).getByRole('option');
  await expect(found).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await found.click({ force: true });
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');

  await addComponents(page, ['Service']);
  await component(page, 'Service').focus();
  await run(page, 'favourites');
  await expect(page.getByText('Service is now a favourite.')).toBeVisible();
  await close();
  expect(problems).toEqual([]);
});
