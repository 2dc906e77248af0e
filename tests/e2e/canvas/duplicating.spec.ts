import { expect, test } from '@playwright/test';
import {
  boardPlace,
  connection,
  drag,
  dragFromPalette,
  middleOf,
  openBoard,
  select,
  undo,
} from '../../helpers/canvas-board';
import type { LaunchedApp } from '../../helpers/electron-app';
import { canvas, component, connectByKeyboard } from '../../helpers/interview-room';

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await openBoard();
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.25, 0.2));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.25, 0.5));
  await connectByKeyboard(page, 'Service', 'Cache');
});

test.afterEach(async () => {
  await launched.close();
  expect(launched.problems).toEqual([]);
});

test('a component is duplicated with its connections to the others', async () => {
  const { page } = launched;
  await select(page, 'Service');
  await page.keyboard.press('Control+d');
  await expect(component(page, 'Service')).toHaveCount(2);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
  await undo(page);
  await expect(component(page, 'Service')).toHaveCount(1);

  await select(page, 'Service');
  await page.keyboard.press('Control+Shift+d');
  await expect(component(page, 'Service')).toHaveCount(2);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(2);
  await undo(page);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
});

test('dragged with Alt, a copy lands there and the original stays', async () => {
  const { page } = launched;
  const from = await middleOf(component(page, 'Service'));
  const to = await boardPlace(page, 0.7, 0.7);
  await page.keyboard.down('Alt');
  await drag(page, from, to);
  await page.keyboard.up('Alt');
  await expect(component(page, 'Service')).toHaveCount(2);
  await expect(canvas(page).locator('.react-flow__edge')).toHaveCount(1);
  const places = await component(page, 'Service').evaluateAll((nodes) =>
    nodes.map((node) => node.getBoundingClientRect()).map(({ x, y }) => ({ x, y })),
  );
  const [left, right] = places.toSorted((one, other) => one.x - other.x);
  const original = await middleOf(component(page, 'Service').first());
  expect(original).toEqual(from);
  expect(right && left && right.x - left.x).toBeGreaterThan(100);
  await undo(page);
  await expect(component(page, 'Service')).toHaveCount(1);
  expect(await middleOf(component(page, 'Service'))).toEqual(from);
});

test('while Alt is held in a drag, the copy to come is seen; Escape ends the drag and leaves nothing', async () => {
  const { page } = launched;
  const service = component(page, 'Service');
  const copies = canvas(page).locator('[data-copies]');
  const from = await middleOf(service);
  const atRest = await service.boundingBox();
  const to = await boardPlace(page, 0.7, 0.7);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await expect.poll(() => service.boundingBox()).not.toEqual(atRest);
  const dragged = await service.boundingBox();
  await expect(copies).toHaveCount(0);

  await page.keyboard.down('Alt');
  await expect(copies.getByText('Service')).toBeVisible();
  expect(await service.boundingBox()).toEqual(atRest);
  expect(await copies.locator('div').first().boundingBox()).toEqual(dragged);
  const cursor = await page.evaluate(
    ({ x, y }) => getComputedStyle(document.elementFromPoint(x, y) ?? document.body).cursor,
    to,
  );
  expect(cursor).toBe('copy');

  await page.keyboard.up('Alt');
  await expect(copies).toHaveCount(0);
  expect(await service.boundingBox()).toEqual(dragged);

  await page.keyboard.down('Alt');
  await expect(copies).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.up('Alt');
  await expect(copies).toHaveCount(0);
  expect(await service.boundingBox()).toEqual(atRest);
  await page.mouse.move(to.x - 40, to.y - 40, { steps: 4 });
  await page.mouse.up();
  await expect(service).toHaveCount(1);
  expect(await service.boundingBox()).toEqual(atRest);
});
