import { expect, test, type Locator } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  drag,
  dragFromPalette,
  inspector,
  middleOf,
  select,
  undo,
} from '../../helpers/canvas-board';
import { canvas, component, connectByKeyboard } from '../../helpers/interview-room';

const launched = boardForEachTest();

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on screen.');
  return box;
}

const service = () => component(launched.page, 'Service');
const cache = () => component(launched.page, 'Cache');
const queue = () => component(launched.page, 'Queue');
const guides = () => launched.page.locator('[data-guide]');

async function drawThree(): Promise<void> {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.3, 0.2));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.5, 0.45));
  await dragFromPalette(page, 'Queue', await boardPlace(page, 0.35, 0.85));
}

async function selectAll(): Promise<void> {
  await launched.page.keyboard.press('Escape');
  await launched.page.keyboard.press('Control+a');
}

test('align and distribute by keys and in the inspector, one step each', async () => {
  const { page } = launched;
  await drawThree();
  const before = await boxOf(cache());
  await selectAll();
  await page.keyboard.press('Alt+a');
  await expect.poll(async () => (await boxOf(cache())).x).toBe((await boxOf(service())).x);
  expect((await boxOf(queue())).x).toBe((await boxOf(service())).x);
  expect((await boxOf(cache())).y).toBe(before.y);

  await inspector(page).getByRole('button', { name: 'Distribute vertically' }).click();
  const gap = async (upper: Locator, lower: Locator) => {
    const [one, other] = [await boxOf(upper), await boxOf(lower)];
    return other.y - one.y - one.height;
  };
  await expect
    .poll(async () => Math.abs((await gap(service(), cache())) - (await gap(cache(), queue()))))
    .toBeLessThanOrEqual(1);

  await undo(page);
  await undo(page);
  await expect.poll(async () => boxOf(cache())).toEqual(before);
});

test('the menu of several things arranges them; two boundaries get the same size', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Region', await boardPlace(page, 0.46, 0.28));
  await dragFromPalette(page, 'Zone', await boardPlace(page, 0.46, 0.72));
  const frame = (name: string) => canvas(page).getByRole('group', { name, exact: true });
  const [region, zone] = [frame('Region'), frame('Zone')];
  const corner = canvas(page).locator('.react-flow__resize-control.handle.bottom.right');
  const start = await middleOf(corner);
  await drag(page, start, { x: start.x - 60, y: start.y - 40 });
  await expect
    .poll(async () => (await boxOf(zone)).height)
    .toBeLessThan((await boxOf(region)).height);

  await selectAll();
  await zone.getByText('Zone', { exact: true }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Arrange' }).click();
  await page.getByRole('menuitem', { name: 'Match size' }).click();
  await expect.poll(async () => (await boxOf(zone)).width).toBe((await boxOf(region)).width);
  expect((await boxOf(zone)).height).toBe((await boxOf(region)).height);
});

test('what is locked stays, says so, and can be unlocked', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.3, 0.3));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.6, 0.6));
  await select(page, 'Service');
  await page.keyboard.press('Control+Shift+l');
  await expect(canvas(page).getByLabel(/^Service, .*locked/)).toBeVisible();

  const place = await middleOf(service());
  await drag(page, place, { x: place.x + 120, y: place.y + 80 });
  expect(await middleOf(service())).toEqual(place);

  await page.keyboard.press('Delete');
  await expect(page.getByText(/Service is locked\. Unlock it first/).first()).toBeVisible();
  await selectAll();
  await page.keyboard.press('Delete');
  await expect(cache()).toHaveCount(0);
  await expect(service()).toHaveCount(1);

  await page.keyboard.press('Control+Shift+l');
  await page.keyboard.press('Delete');
  await expect(service()).toHaveCount(0);
});

test('helper lines show what a drag snaps to, and Control lets it go free', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.3, 0.3));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.6, 0.7));
  const from = await middleOf(cache());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y - 16, { steps: 4 });
  const apart = async () => (await boxOf(cache())).y - (await boxOf(service())).y;
  const level = from.y - 16 - (await apart());
  await page.mouse.move(from.x, level + 3, { steps: 5 });
  await expect.poll(apart).toBe(0);
  await expect(guides().first()).toBeAttached();

  await page.keyboard.down('Control');
  await page.mouse.move(from.x, level + 9);
  await expect(guides()).toHaveCount(0);
  await expect.poll(apart).not.toBe(0);
  await page.keyboard.up('Control');
  await page.mouse.move(from.x, level + 2);
  await page.mouse.up();
  await expect(guides()).toHaveCount(0);
  await expect.poll(apart).toBe(0);
});

test('what comes from the palette snaps to helper lines too, and Control lets it go free', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.3, 0.3));
  const level = (await boxOf(service())).y;
  const row = await middleOf(service());
  const { x } = await boardPlace(page, 0.7, 0.3);
  const ghost = page.locator('body > [aria-hidden="true"]').filter({ hasText: 'Cache' });
  const button = canvas(page).getByRole('button', { name: 'Add Cache', exact: true });
  const from = await middleOf(button);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // Nearer to the next line of the grid, and yet in reach of the helper line.
  await page.mouse.move(x, row.y + 5, { steps: 5 });
  await expect(guides().first()).toBeAttached();
  await expect.poll(async () => (await boxOf(ghost)).y).toBeCloseTo(level, 0);

  await page.keyboard.down('Control');
  await expect(guides()).toHaveCount(0);
  await expect.poll(async () => (await boxOf(ghost)).y).toBeCloseTo(level + 5, 0);
  await page.keyboard.up('Control');
  await page.mouse.up();
  await expect(guides()).toHaveCount(0);
  await expect.poll(async () => (await boxOf(cache())).y).toBe(level);
});

test('the design is laid out in one step, and stays in its boundary', async () => {
  const { page } = launched;
  await drawThree();
  await connectByKeyboard(page, 'Queue', 'Cache');
  await connectByKeyboard(page, 'Cache', 'Service');
  // The view may move to show everything; how things stand to one another does not depend on it.
  const offset = async () => {
    const [one, other] = [await boxOf(queue()), await boxOf(service())];
    return Math.round((100 * (one.y - other.y)) / one.height);
  };
  const before = await offset();
  await page.keyboard.press('Alt+Shift+l');
  await expect.poll(async () => (await boxOf(queue())).x < (await boxOf(cache())).x).toBe(true);
  await expect.poll(async () => (await boxOf(cache())).x < (await boxOf(service())).x).toBe(true);
  await expect(canvas(page).getByText('The design is laid out.')).toBeAttached();
  await undo(page);
  await expect.poll(offset).toBe(before);
});

test('a layout that takes its time can be cancelled, and nothing has moved', async () => {
  const { page } = launched;
  await drawThree();
  await connectByKeyboard(page, 'Queue', 'Cache');
  const before = await boxOf(queue());
  // A worker that never hears of its work is as slow as can be.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await canvas(page).getByRole('button', { name: 'Lay out the design' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(canvas(page).getByText('Layout cancelled; nothing was moved.')).toBeAttached();
  expect(await boxOf(queue())).toEqual(before);
});

test('zoom to the selection, to 100 % and to everything, but never the window', async () => {
  const { page, app } = launched;
  await drawThree();
  const shown = canvas(page).getByRole('toolbar', { name: 'Zoom' });
  await select(page, 'Cache');
  await page.keyboard.press('Shift+2');
  await expect(shown).toContainText('150 %');
  await page.keyboard.press('Control+0');
  await expect(shown).toContainText('100 %');
  await page.keyboard.press('Control+=');
  await expect(shown).not.toContainText('100 %');
  await page.keyboard.press('Shift+1');
  await expect(shown).toContainText('100 %');
  const factor = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
  );
  expect(factor).toBe(1);
});
