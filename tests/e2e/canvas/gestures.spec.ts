import { expect, test, type Locator } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  connection,
  drag,
  dragFromPalette,
  inspector,
  middleOf,
  redo,
  select,
  undo,
} from '../../helpers/canvas-board';
import { canvas, component, connectByKeyboard } from '../../helpers/interview-room';

const launched = boardForEachTest();

test('a box around two components selects both, and they move as one step', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.35));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.6));
  await drag(page, await boardPlace(page, 0.06, 0.18), await boardPlace(page, 0.7, 0.8));
  await expect(
    inspector(page)
      .getByText(/2 components/)
      .first(),
  ).toBeVisible();

  const service = await middleOf(component(page, 'Service'));
  const cache = await middleOf(component(page, 'Cache'));
  await drag(page, service, { x: service.x + 96, y: service.y + 48 });
  const movedCache = await middleOf(component(page, 'Cache'));
  expect(movedCache.x - cache.x).toBeGreaterThan(80);
  expect(movedCache.y - cache.y).toBeGreaterThan(32);

  await undo(page);
  await expect.poll(async () => (await middleOf(component(page, 'Service'))).x).toBe(service.x);
  expect(await middleOf(component(page, 'Cache'))).toEqual(cache);
  await redo(page);
  await expect.poll(async () => (await middleOf(component(page, 'Cache'))).x).toBe(movedCache.x);
});

test('the right mouse button offers what can be done, and Delete takes the lines along', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.3));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.6));
  await connectByKeyboard(page, 'Service', 'Cache');

  await component(page, 'Cache').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Duplicate', exact: true }).click();
  await expect(component(page, 'Cache')).toHaveCount(2);
  await undo(page);
  await expect(component(page, 'Cache')).toHaveCount(1);

  await component(page, 'Cache').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(component(page, 'Cache')).toHaveCount(0);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(0);
  await undo(page);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
});

test('the end of a line can be dragged to another component', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.2));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.45));
  await dragFromPalette(page, 'Queue', await boardPlace(page, 0.35, 0.75));
  await connectByKeyboard(page, 'Service', 'Cache');
  await connection(page, 'Service', 'Cache').focus();
  await page.keyboard.press('Enter');

  const end = canvas(page).locator('.react-flow__edgeupdater-target');
  await drag(page, await middleOf(end), await middleOf(component(page, 'Queue')));
  await expect(connection(page, 'Service', 'Queue')).toHaveCount(1);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(0);
  await undo(page);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
});

test('the boundary that would hold what is dragged lights up, whether it is moved or new', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Region', await boardPlace(page, 0.4, 0.3));
  const inside = await boardPlace(page, 0.4, 0.3);
  const outside = await boardPlace(page, 0.4, 0.85);
  const lit = canvas(page).locator('[data-drop-target]');
  const overRegion = async (from: Locator) => {
    const start = await middleOf(from);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(inside.x, inside.y, { steps: 8 });
    await expect(lit).toContainText('Region');
    await page.mouse.move(outside.x, outside.y, { steps: 8 });
    await expect(lit).toHaveCount(0);
  };

  await overRegion(canvas(page).getByRole('button', { name: 'Add Worker', exact: true }));
  await page.mouse.up();
  await overRegion(component(page, 'Worker'));
  await page.mouse.move(inside.x, inside.y, { steps: 8 });
  await page.mouse.up();
  await expect(lit).toHaveCount(0);
  await canvas(page).getByRole('group', { name: 'Region' }).getByText('Region').click();
  await expect(inspector(page).getByText('1 component directly inside.')).toBeVisible();
});

test('a boundary is resized by its corner, and takes in what then lies inside', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Region', await boardPlace(page, 0.4, 0.3));
  await dragFromPalette(page, 'Worker', await boardPlace(page, 0.4, 0.78));
  const region = canvas(page).getByRole('group', { name: 'Region', exact: true });
  await region.getByText('Region', { exact: true }).click();
  await expect(inspector(page).getByText('Nothing inside yet.')).toBeVisible();

  const corner = canvas(page).locator('.react-flow__resize-control.handle.bottom.right');
  const start = await middleOf(corner);
  const board = await boardPlace(page, 0.92, 0.95);
  await drag(page, start, board);
  await expect(inspector(page).getByText('1 component directly inside.')).toBeVisible();
  await undo(page);
  await expect(inspector(page).getByText('Nothing inside yet.')).toBeVisible();
});

test('a search that finds nothing says so, and Mod+Z works from the inspector', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.3));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.6));
  await select(page, 'Service');
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Connect Service to' }).fill('mainframe');
  await expect(page.getByText(/[Nn]othing/).last()).toBeVisible();
  await page.keyboard.press('Escape');

  await select(page, 'Cache');
  await inspector(page).getByText('What is this?').click();
  await page.keyboard.press('Control+z');
  await expect(component(page, 'Cache')).toHaveCount(0);
});
