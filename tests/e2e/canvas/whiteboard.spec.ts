import { expect, test } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  connection,
  drag,
  inspector,
} from '../../helpers/canvas-board';
import { addComponents, canvas, component } from '../../helpers/interview-room';

const launched = boardForEachTest();

test('whiteboard conditions take away icons, dots, help and checks, and bring the keys of drawing programs', async () => {
  const { page } = launched;
  const board = canvas(page);
  await addComponents(page, ['Service']);
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  await page.keyboard.press('Alt+Shift+w');
  await expect(board.getByText('Whiteboard conditions', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Findings' })).toHaveCount(0);
  await expect(board.getByLabel('Components to add')).toHaveCount(0);
  await expect(board.locator('.react-flow__background')).toHaveCount(0);
  await expect(component(page, 'Service').locator('svg')).toBeHidden();
  await expect(inspector(page).getByText('What is this?')).toHaveCount(0);

  await page.keyboard.press('r');
  await expect(board.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Links');
  await page.keyboard.press('Enter');
  await expect(component(page, 'Links')).toBeFocused();
  await page.keyboard.press('5');
  await page.keyboard.type('Service');
  await page.keyboard.press('Enter');
  await expect(connection(page, 'Links', 'Service')).toBeAttached();
  await page.keyboard.press('v');
  await expect(board.locator('.selected')).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(board.getByLabel('Text of the note')).toBeFocused();
  await page.keyboard.type('Ask about deletes');
  await page.keyboard.press('Control+Enter');
  await expect(component(page, 'Ask about deletes')).toBeVisible();

  const before = await component(page, 'Links').boundingBox();
  await page.keyboard.press('h');
  await drag(page, await boardPlace(page, 0.5, 0.2), await boardPlace(page, 0.5, 0.3));
  await expect
    .poll(async () => (await component(page, 'Links').boundingBox())?.y)
    .toBeGreaterThan((before?.y ?? 0) + 20);
  await page.keyboard.press('v');

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByRole('searchbox').fill('box');
  await expect(sheet.getByText('Add a box and name it')).toBeVisible();
  await expect(sheet.getByRole('definition').first()).toContainText('R');
  await page.keyboard.press('Escape');

  await board.getByRole('button', { name: 'Whiteboard conditions' }).click();
  await expect(board.getByLabel('Components to add')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
});

test('the menu of what has the focus opens by keyboard and gives the focus back', async () => {
  const { page } = launched;
  await addComponents(page, ['Service', 'Cache']);
  await component(page, 'Service').focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: /^Connect to/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(component(page, 'Service')).toBeFocused();
});
