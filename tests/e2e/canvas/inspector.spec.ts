import { expect, test, type Page } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  connection,
  dragFromPalette,
  inspector,
  placeOnLine,
  select,
  undo,
} from '../../helpers/canvas-board';
import { component, connectByKeyboard } from '../../helpers/interview-room';

const launched = boardForEachTest();

function textbox(page: Page, name: string) {
  return inspector(page).getByRole('textbox', { name, exact: true });
}

test('a number is read with its unit, kept when refused with its range beside it, and put back by Escape', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.3));
  await select(page, 'Service');
  const replicas = textbox(page, 'Replicas');

  await test.step('large numbers may be short', async () => {
    await replicas.fill('1.2k');
    await replicas.press('Enter');
    await expect(component(page, 'Service')).toContainText('x1,200');
    await expect(replicas).toHaveValue('1200');
  });

  await test.step('out of range', async () => {
    await replicas.fill('2M');
    await replicas.press('Enter');
    await expect(replicas).toHaveValue('2M');
    await expect(replicas).toHaveAttribute('aria-invalid', 'true');
    await expect(replicas).toHaveAccessibleDescription('1 to 100,000.');
    await expect(component(page, 'Service')).toContainText('x1,200');
  });

  await test.step('Escape goes back, and leaves the inspector where it is', async () => {
    await replicas.press('Escape');
    await expect(replicas).toHaveValue('1200');
    await expect(replicas).toBeFocused();
    await expect(inspector(page).getByRole('alert')).toHaveCount(0);
  });

  await test.step('no number at all', async () => {
    await replicas.fill('many');
    await replicas.press('Tab');
    await expect(replicas).toHaveValue('many');
    await expect(replicas).toHaveAccessibleDescription('Type a number.');
  });

  await undo(page);
  await expect(component(page, 'Service')).not.toContainText('x1,200');
});

test('a time in another unit is converted', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.3));
  await select(page, 'Cache');
  const time = textbox(page, 'Time to live');
  await time.fill('10 min');
  await time.press('Enter');
  await expect(time).toHaveValue('600');
  await expect(component(page, 'Cache')).toContainText('TTL 10 min');
});

test('properties are found by name, and a closed group stays closed for the next component', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.25));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.6));
  await select(page, 'Service');
  const capacity = inspector(page).getByRole('button', { name: /^Capacity/ });
  await capacity.press('Enter');
  await expect(textbox(page, 'Replicas')).toHaveCount(0);
  await select(page, 'Cache');
  await expect(capacity).toHaveAttribute('aria-expanded', 'false');

  const search = inspector(page).getByRole('searchbox', { name: 'Find a property' });
  await search.fill('replic');
  await expect(textbox(page, 'Replicas')).toBeVisible();
  await expect(textbox(page, 'Time to live')).toHaveCount(0);
  await search.fill('nothing like it');
  await expect(inspector(page).getByText('No property is called that.')).toBeVisible();
  await search.press('Escape');
  await expect(textbox(page, 'Time to live')).toBeVisible();
  await capacity.click();
  await expect(textbox(page, 'Replicas')).toBeVisible();
});

test('components of different kinds are edited in what they share, as one step', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.25));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.6));
  await component(page, 'Service').click();
  await component(page, 'Cache').click({ modifiers: ['Shift'] });
  await expect(inspector(page).getByRole('heading', { name: '2 components' })).toBeVisible();
  await expect(inspector(page).getByRole('combobox', { name: 'Kind', exact: true })).toContainText(
    'Mixed',
  );
  await expect(textbox(page, 'Time to live')).toHaveCount(0);
  const replicas = textbox(page, 'Replicas');
  await replicas.fill('4');
  await replicas.press('Enter');
  await expect(component(page, 'Service')).toContainText('x4');
  await expect(component(page, 'Cache')).toContainText('x4');
  await undo(page);
  await expect(component(page, 'Service')).not.toContainText('x4');
  await expect(component(page, 'Cache')).not.toContainText('x4');
});

test('several connections are edited together: mode, flows and properties, one step each', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.2, 0.3));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.75, 0.2));
  await dragFromPalette(page, 'Queue', await boardPlace(page, 0.75, 0.7));
  await connectByKeyboard(page, 'Service', 'Cache');
  await connectByKeyboard(page, 'Service', 'Queue');
  const cache = await placeOnLine(page, 'Service', 'Cache', 0.7);
  const queue = await placeOnLine(page, 'Service', 'Queue', 0.7);
  await page.keyboard.down('Shift');
  await page.mouse.click(cache.x, cache.y);
  await page.keyboard.up('Shift');
  await expect(inspector(page).getByText('Select only components')).toBeVisible();
  await page.mouse.click(cache.x, cache.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(queue.x, queue.y);
  await page.keyboard.up('Shift');
  await expect(inspector(page).getByRole('heading', { name: '2 connections' })).toBeVisible();

  await expect(inspector(page).getByRole('group', { name: 'Mode · mixed' })).toBeVisible();
  await inspector(page).getByText('Async', { exact: true }).click();
  for (const to of ['Cache', 'Queue']) {
    await expect(connection(page, 'Service', to)).toHaveAttribute('aria-label', /async/);
  }
  await undo(page);
  await expect(connection(page, 'Service', 'Cache')).toHaveAttribute('aria-label', /, sync/);

  const carries = inspector(page).getByRole('group', { name: 'Carries' });
  await carries.getByRole('checkbox').first().click();
  for (const to of ['Cache', 'Queue']) {
    await expect(connection(page, 'Service', to)).toHaveAttribute('aria-label', /carries/);
  }

  const retries = textbox(page, 'Retries');
  await retries.fill('3');
  await retries.press('Enter');
  await undo(page);
  await expect(retries).toHaveValue('');
  await expect(connection(page, 'Service', 'Queue')).toHaveAttribute('aria-label', /carries/);
});

test('several boundaries change their kind together', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Region', await boardPlace(page, 0.4, 0.25));
  await dragFromPalette(page, 'Zone', await boardPlace(page, 0.4, 0.75));
  await page.keyboard.press('Control+a');
  const kind = inspector(page).getByRole('combobox', { name: 'Kind', exact: true });
  await expect(kind).toContainText('Mixed');
  await kind.click();
  await page.getByRole('option', { name: 'Private network' }).click();
  await expect(kind).toContainText('Private network');
  await undo(page);
  await expect(kind).toContainText('Mixed');
});

test('however quickly the selection changes, the inspector ends at the last one', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Region', await boardPlace(page, 0.4, 0.25));
  await dragFromPalette(page, 'Zone', await boardPlace(page, 0.4, 0.75));
  await page.locator('.react-flow__node').last().focus();
  for (let round = 0; round < 25; round += 1) {
    await page.evaluate(
      (pause) =>
        new Promise<void>((resolve) => {
          const press = (init: KeyboardEventInit) =>
            document.activeElement?.dispatchEvent(
              new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
            );
          press({ key: 'Escape', code: 'Escape' });
          requestAnimationFrame(() =>
            setTimeout(() => {
              press({ key: 'a', code: 'KeyA', ctrlKey: true });
              resolve();
            }, pause),
          );
        }),
      round % 5,
    );
    await expect(inspector(page).getByRole('heading', { name: '2 boundaries' })).toBeVisible();
  }
});
