import { expect, test } from '@playwright/test';
import { canvas, component, connectByPointer } from '../../helpers/interview-room';
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

const launched = boardForEachTest();

test('what is dragged from the palette lands under the pointer', async () => {
  const { page } = launched;
  const place = await boardPlace(page, 0.4, 0.4);
  await dragFromPalette(page, 'Service', place);
  const landed = await middleOf(component(page, 'Service'));
  expect(Math.hypot(landed.x - place.x, landed.y - place.y)).toBeLessThan(8);
});

test('one drag, one connection, one deletion: each is one step of undo', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.25, 0.3));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.7, 0.6));
  await connectByPointer(page, 'Service', 'Cache');

  await test.step('a second line of the same sort selects the first', async () => {
    await connectByPointer(page, 'Service', 'Cache');
    await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
    await expect(inspector(page).getByRole('radio', { name: 'Sync', exact: true })).toBeChecked();
  });

  await test.step('a component cannot be connected to itself', async () => {
    await component(page, 'Service').hover();
    const handle = component(page, 'Service').locator('.react-flow__handle-bottom');
    const start = await middleOf(handle);
    await drag(page, start, { x: start.x - 40, y: start.y - 20 });
    await expect(
      page.getByText('A component cannot be connected to itself.').first(),
    ).toBeVisible();
  });

  await test.step('move', async () => {
    const before = await middleOf(component(page, 'Cache'));
    await drag(page, before, { x: before.x, y: before.y + 48 });
    const after = await middleOf(component(page, 'Cache'));
    expect(after.y).toBeGreaterThan(before.y + 30);
    await undo(page);
    await expect
      .poll(async () => Math.abs((await middleOf(component(page, 'Cache'))).y - before.y))
      .toBeLessThan(1);
  });

  await test.step('delete takes the connection along', async () => {
    await select(page, 'Cache');
    await page.keyboard.press('Delete');
    await expect(component(page, 'Cache')).toHaveCount(0);
    await expect(connection(page, 'Service', 'Cache')).toHaveCount(0);
    await undo(page);
    await expect(component(page, 'Cache')).toBeVisible();
    await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
    await redo(page);
    await expect(component(page, 'Cache')).toHaveCount(0);
  });
});

test('a line dropped on the empty board offers what to put there', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.3, 0.3));
  await component(page, 'Service').hover();
  const handle = component(page, 'Service').locator('.react-flow__handle-right');
  await drag(page, await middleOf(handle), await boardPlace(page, 0.6, 0.7));
  await page
    .getByRole('combobox', { name: 'Add a component at the end of the line' })
    .fill('kafka');
  await page.keyboard.press('Enter');
  await expect(connection(page, 'Service', 'Kafka')).toHaveCount(1);
});

test('names and properties', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.5, 0.4));

  await test.step('rename in place', async () => {
    await component(page, 'Cache').dblclick();
    await canvas(page).getByRole('textbox', { name: 'Name' }).fill('Redirect cache');
    await page.keyboard.press('Enter');
    await expect(component(page, 'Redirect cache')).toBeFocused();
  });

  await test.step('a property shows in the second line, and goes back to its default', async () => {
    const time = inspector(page).getByRole('textbox', { name: /time to live|TTL/i });
    await time.fill('60');
    await time.press('Enter');
    await expect(component(page, 'Redirect cache')).toContainText('TTL 60 s');
    await inspector(page)
      .getByRole('button', { name: /^Reset .* to default$/ })
      .click();
    await expect(component(page, 'Redirect cache')).not.toContainText('TTL 60 s');
  });

  await test.step('a value out of range is refused beside the field', async () => {
    const replicas = inspector(page).getByRole('textbox', { name: 'Replicas', exact: true });
    await replicas.fill('0');
    await expect(inspector(page).getByRole('alert')).toBeVisible();
    await expect(component(page, 'Redirect cache')).not.toContainText('x0');
  });
});

test('components go into boundaries and out of them, and along with them', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Region', await boardPlace(page, 0.6, 0.55));
  await dragFromPalette(page, 'Worker', await boardPlace(page, 0.6, 0.55));
  const region = canvas(page).getByRole('group', { name: 'Region', exact: true });
  const tab = region.getByText('Region', { exact: true });
  const held = inspector(page).getByText(/directly inside|Nothing inside/);

  await tab.click();
  await expect(held).toHaveText('1 component directly inside.');

  const before = await middleOf(component(page, 'Worker'));
  const grip = await middleOf(tab);
  await drag(page, grip, { x: grip.x - 48, y: grip.y + 24 });
  const after = await middleOf(component(page, 'Worker'));
  expect(before.x - after.x).toBeGreaterThan(30);
  await tab.click();
  await expect(held).toHaveText('1 component directly inside.');

  await drag(page, await middleOf(component(page, 'Worker')), await boardPlace(page, 0.15, 0.08));
  await tab.click();
  await expect(held).toHaveText('Nothing inside yet. Drag components into the frame.');
});
