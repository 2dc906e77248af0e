import { expect, test } from '@playwright/test';
import { canvas, component } from '../../helpers/interview-room';
import { boardForEachTest, connection, inspector } from '../../helpers/canvas-board';

const launched = boardForEachTest();

test('a design without the pointer: add, connect, move, rename, duplicate, delete, undo', async () => {
  const { page } = launched;
  const board = canvas(page);
  await board.getByLabel('Find a component to add').focus();

  await test.step('add by typing', async () => {
    await page.keyboard.type('serv');
    await page.keyboard.press('Enter');
    await expect(component(page, 'Service')).toBeFocused();
    await page.keyboard.press('a');
    await page.getByRole('combobox', { name: 'Add a component' }).fill('postgres');
    await page.keyboard.press('Enter');
    await expect(component(page, 'Postgres')).toBeFocused();
    await expect(board.getByText('Postgres added.')).toBeAttached();
  });

  await test.step('connect', async () => {
    await component(page, 'Service').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    await page.getByRole('combobox', { name: 'Connect Service to' }).fill('postgres');
    await page.keyboard.press('Enter');
    await expect(connection(page, 'Service', 'Postgres')).toBeAttached();
    await expect(component(page, 'Service')).toBeFocused();
  });

  await test.step('a burst of arrow keys is one step', async () => {
    await page.keyboard.press('Enter');
    const before = await component(page, 'Service').boundingBox();
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowUp');
    const moved = await component(page, 'Service').boundingBox();
    expect(moved?.y).toBeLessThan((before?.y ?? 0) - 20);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await component(page, 'Service').boundingBox())?.y)
      .toBeCloseTo(before?.y ?? 0, 0);
  });

  await test.step('rename, and think better of it', async () => {
    await page.keyboard.press('F2');
    await page.keyboard.type('Redirect API');
    await page.keyboard.press('Enter');
    await expect(component(page, 'Redirect API')).toBeFocused();
    await page.keyboard.press('F2');
    await page.keyboard.type('Nonsense');
    await page.keyboard.press('Escape');
    await expect(component(page, 'Redirect API')).toBeFocused();
  });

  await test.step('duplicate, delete, undo, redo', async () => {
    await page.keyboard.press('Control+d');
    await expect(component(page, 'Redirect API')).toHaveCount(2);
    await page.keyboard.press('Delete');
    await expect(component(page, 'Redirect API')).toHaveCount(1);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(board.locator('.react-flow__node')).toHaveCount(0);
    await expect(inspector(page).getByRole('heading', { name: 'Design' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(board.locator('.react-flow__node')).toHaveCount(2);
    await expect(connection(page, 'Redirect API', 'Postgres')).toBeAttached();
    await page.keyboard.press('Control+Shift+z');
    await expect(board.locator('.react-flow__node')).toHaveCount(0);
  });
});
