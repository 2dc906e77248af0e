import { expect, test, type Page } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  connection,
  drag,
  dragFromPalette,
  inspector,
  middleOf,
  select,
  undo,
} from '../../helpers/canvas-board';
import { canvas, component } from '../../helpers/interview-room';

const launched = boardForEachTest();

const addField = (page: Page) => page.getByRole('combobox', { name: 'Add a component' });

test('typed, placed beside the selection and connected to it in one step', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.3, 0.4));
  await select(page, 'Service');
  await page.keyboard.press('a');
  await expect(page.getByText('adds and connects from Service')).toBeVisible();
  await addField(page).fill('redis');
  await expect(page.getByRole('option', { name: 'Redis' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Shift+Enter');
  await expect(component(page, 'Redis')).toBeFocused();
  await expect(connection(page, 'Service', 'Redis, sync')).toHaveCount(1);
  const [service, redis] = [
    await middleOf(component(page, 'Service')),
    await middleOf(component(page, 'Redis')),
  ];
  expect(redis.x).toBeGreaterThan(service.x + 168);
  expect(Math.abs(redis.y - service.y)).toBeLessThan(2);

  await page.keyboard.press('Control+z');
  await expect(component(page, 'Redis')).toHaveCount(0);
  await expect(connection(page, 'Service', 'Redis')).toHaveCount(0);
  await expect(component(page, 'Service')).toHaveCount(1);
});

test('Enter alone adds without a line; words of one’s own and numbers are understood', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Load balancer', await boardPlace(page, 0.25, 0.15));
  await select(page, 'Load balancer');
  await page.keyboard.press('a');
  // What usually follows a load balancer.
  await expect(page.getByRole('option').first()).toHaveText(/^Service/);
  await addField(page).fill('redirect service');
  await page.keyboard.press('Enter');
  await expect(component(page, 'Redirect service')).toBeFocused();
  await expect(canvas(page).locator('.react-flow__edge')).toHaveCount(0);

  await page.keyboard.press('a');
  await addField(page).fill('3 worker');
  await page.keyboard.press('Shift+Enter');
  await expect(component(page, 'Worker')).toHaveCount(3);
  await expect(canvas(page).locator('.react-flow__edge')).toHaveCount(3);
  await expect(inspector(page).getByRole('heading', { name: '3 components' })).toBeVisible();
  await undo(page);
  await expect(component(page, 'Worker')).toHaveCount(0);
});

test('a double click on the board adds there', async () => {
  const { page } = launched;
  const place = await boardPlace(page, 0.6, 0.6);
  await page.mouse.dblclick(place.x, place.y);
  await addField(page).fill('queue');
  await page.getByRole('option', { name: 'Queue' }).first().click();
  const landed = await middleOf(component(page, 'Queue'));
  expect(Math.hypot(landed.x - place.x, landed.y - place.y)).toBeLessThan(8);
});

test('a line dropped on the empty board offers what usually follows, from its source', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Queue', await boardPlace(page, 0.3, 0.3));
  await component(page, 'Queue').hover();
  const handle = component(page, 'Queue').locator('.react-flow__handle-right');
  await drag(page, await middleOf(handle), await boardPlace(page, 0.6, 0.7));
  await expect(page.getByRole('option').first()).toHaveText(/^Worker/);
  await page.keyboard.press('Enter');
  await expect(connection(page, 'Queue', 'Worker, async')).toHaveCount(1);
  await undo(page);
  await expect(component(page, 'Worker')).toHaveCount(0);
  await expect(canvas(page).locator('.react-flow__edge')).toHaveCount(0);
});
