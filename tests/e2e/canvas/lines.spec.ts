import { expect, test, type Page } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  connection,
  drag,
  dragFromPalette,
  inspector,
  middleOf,
  placeOnLine,
  select,
  undo,
} from '../../helpers/canvas-board';
import { canvas, component, connectByKeyboard } from '../../helpers/interview-room';

const launched = boardForEachTest();

/** Service, Cache and Queue in a row of lines, and a Worker that nothing is connected to. */
async function drawThree(page: Page): Promise<void> {
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.2, 0.2));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.75, 0.4));
  await dragFromPalette(page, 'Queue', await boardPlace(page, 0.25, 0.75));
  await dragFromPalette(page, 'Worker', await boardPlace(page, 0.75, 0.8));
  await connectByKeyboard(page, 'Service', 'Cache');
  await connectByKeyboard(page, 'Cache', 'Queue');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
}

function opacityOf(page: Page, name: string): Promise<string> {
  return component(page, name).evaluate((element) => getComputedStyle(element).opacity);
}

test('the label of a line is written where it stands: kept with Enter, dropped with Escape, one step each', async () => {
  const { page } = launched;
  await drawThree(page);
  const middle = await placeOnLine(page, 'Service', 'Cache', 0.5);
  const field = canvas(page).getByRole('textbox', { name: 'Label of the connection' });

  await page.mouse.dblclick(middle.x, middle.y);
  await expect(field).toBeFocused();
  await page.keyboard.type('قراءة 🔗 by code');
  await page.keyboard.press('Enter');
  const label = canvas(page).getByText('قراءة 🔗 by code');
  await expect(label).toBeVisible();
  await expect(label).toHaveAttribute('dir', 'auto');
  await expect(connection(page, 'Service', 'Cache')).toBeFocused();

  await page.keyboard.press('F2');
  await field.fill('nonsense');
  await page.keyboard.press('Escape');
  await expect(label).toBeVisible();
  await expect(field).toHaveCount(0);

  await label.dblclick();
  await field.fill('x'.repeat(200));
  await page.keyboard.press('Enter');
  const long = canvas(page).getByText('x'.repeat(200));
  await expect(long).toBeVisible();
  expect((await long.boundingBox())?.width).toBeLessThanOrEqual(150);

  await undo(page);
  await expect(label).toBeVisible();
  await undo(page);
  await expect(label).toHaveCount(0);
});

test('a line names the flows that it carries, and words hide where they could not be read', async () => {
  const { page } = launched;
  await drawThree(page);
  const middle = await placeOnLine(page, 'Service', 'Cache', 0.3);
  await page.mouse.click(middle.x, middle.y);
  const carries = inspector(page).getByRole('group', { name: 'Carries' });
  await expect(carries).toBeVisible();
  const names = await carries.locator('label').allTextContents();
  await carries.getByRole('checkbox').first().click();
  const chip = canvas(page).locator('.react-flow__edgelabel-renderer');
  await expect(chip.getByText(names[0] ?? '', { exact: true })).toBeVisible();
  await carries.getByRole('checkbox').nth(1).click();
  await expect(chip.getByText('2 flows')).toBeVisible();
  await expect(chip.getByTitle(`Carries ${names[0]}, ${names[1]}`)).toBeVisible();

  const out = canvas(page).getByRole('button', { name: 'Zoom out' });
  await expect(async () => {
    await out.click();
    await expect(chip.getByText('2 flows')).toBeHidden({ timeout: 300 });
  }).toPass();
});

test('resting on a component lights up the ways through it, and the rest fades', async () => {
  const { page } = launched;
  await drawThree(page);
  await component(page, 'Cache').hover();
  for (const name of ['Service', 'Cache', 'Queue']) {
    await expect(component(page, name)).toHaveAttribute('data-on-path', '');
  }
  await expect(connection(page, 'Service', 'Cache')).toHaveAttribute('data-on-path', '');
  await expect(component(page, 'Worker')).not.toHaveAttribute('data-on-path', '');
  await expect.poll(() => opacityOf(page, 'Worker')).toBe('0.35');
  expect(await opacityOf(page, 'Queue')).toBe('1');

  await test.step('a line is followed like a component', async () => {
    const place = await placeOnLine(page, 'Cache', 'Queue', 0.3);
    await page.mouse.move(place.x, place.y);
    await expect(connection(page, 'Service', 'Cache')).toHaveAttribute('data-on-path', '');
  });

  await test.step('moving something stops it', async () => {
    const from = await middleOf(component(page, 'Cache'));
    await expect.poll(() => opacityOf(page, 'Worker')).toBe('0.35');
    await page.mouse.down();
    await page.mouse.move(from.x + 24, from.y + 24, { steps: 4 });
    await expect.poll(() => opacityOf(page, 'Worker')).toBe('1');
    await page.mouse.up();
  });

  await test.step('by keyboard the path lights up, and nothing fades', async () => {
    await page.mouse.move(0, 0);
    await expect(component(page, 'Service')).not.toHaveAttribute('data-on-path', '');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(component(page, 'Service')).toHaveAttribute('data-on-path', '');
    expect(await opacityOf(page, 'Worker')).toBe('1');
  });

  await test.step('what is selected does not fade', async () => {
    await component(page, 'Worker').click();
    await component(page, 'Queue').click({ modifiers: ['Shift'] });
    await component(page, 'Service').hover();
    await expect(component(page, 'Service')).toHaveAttribute('data-on-path', '');
    expect(await opacityOf(page, 'Worker')).toBe('1');
    await page.keyboard.press('Escape');
    await expect.poll(() => opacityOf(page, 'Worker')).toBe('0.35');
  });
});

test('an end can be taken away and dropped on nothing, and a refused place says why', async () => {
  const { page } = launched;
  await drawThree(page);
  const place = await placeOnLine(page, 'Service', 'Cache', 0.3);
  await page.mouse.click(place.x, place.y);
  const end = canvas(page).locator('.react-flow__edgeupdater-target');
  const box = await end.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);

  await drag(page, await middleOf(end), await boardPlace(page, 0.5, 0.9));
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: /^Add a component/ })).toHaveCount(0);

  await drag(page, await middleOf(end), await middleOf(component(page, 'Service')));
  await expect(page.getByText('A component cannot be connected to itself.').first()).toBeVisible();
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
});

test('a component that cannot be drawn says so by name, and everything else goes on', async () => {
  const { page } = launched;
  await drawThree(page);
  // A fault of the platform that only numbers like this one meet.
  await page.evaluate(() => {
    const { prototype } = Intl.NumberFormat;
    const known = Object.getOwnPropertyDescriptor(prototype, 'format');
    if (!known) throw new Error('There is no format.');
    Object.defineProperty(prototype, 'format', {
      configurable: true,
      get(this: Intl.NumberFormat) {
        const format = known.get?.call(this) as (value: number) => string;
        return (value: number) => {
          if (value === 4_242) throw new Error('No numbers like this one today.');
          return format(value);
        };
      },
    });
    Object.assign(window, {
      repairNumbers: () => Object.defineProperty(prototype, 'format', known),
    });
  });
  await select(page, 'Service');
  const replicas = inspector(page).getByRole('textbox', { name: 'Replicas', exact: true });
  await replicas.fill('4242');
  await replicas.press('Enter');
  const broken = component(page, 'cannot be drawn');
  await expect(broken).toHaveCount(1);
  await expect(broken).toContainText('Service');

  await test.step('the others can be moved and renamed, and the lines are there', async () => {
    const before = await middleOf(component(page, 'Worker'));
    await drag(page, before, { x: before.x - 48, y: before.y - 48 });
    expect((await middleOf(component(page, 'Worker'))).x).toBeLessThan(before.x - 30);
    await component(page, 'Worker').dblclick();
    await canvas(page).getByRole('textbox', { name: 'Name' }).fill('Sender');
    await page.keyboard.press('Enter');
    await expect(component(page, 'Sender')).toBeFocused();
    await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
  });

  await test.step('it is drawn again when the cause is gone', async () => {
    await broken.getByRole('button', { name: 'Try to draw Service again' }).click();
    await expect(broken).toHaveCount(1);
    await page.evaluate(() => {
      const { repairNumbers } = window as unknown as { repairNumbers: () => void };
      repairNumbers();
    });
    await broken.getByRole('button', { name: 'Try to draw Service again' }).click();
    await expect(broken).toHaveCount(0);
    await expect(component(page, 'Service')).toContainText('x4,242');
  });
});
