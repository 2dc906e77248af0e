import { expect, test } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  dragFromPalette,
  inspector,
  select,
  undo,
} from '../../helpers/canvas-board';
import { canvas, component } from '../../helpers/interview-room';

const launched = boardForEachTest();

test('a note is written in place, kept with Mod+Enter and left alone with Escape', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Note', await boardPlace(page, 0.4, 0.4));
  const field = canvas(page).getByRole('textbox', { name: 'Text of the note' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Links never change.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('So caching is easy.');
  await page.keyboard.press('Control+Enter');
  const note = component(page, 'Links never change.');
  await expect(note).toBeFocused();
  await expect(note).toContainText('So caching is easy.');

  await note.dblclick();
  await field.fill('Nonsense');
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();

  await undo(page);
  await expect(canvas(page).locator('.react-flow__node-note')).not.toContainText('Links');
});

test('a property is set for several components of a kind at once, and taken back at once', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.25));
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.35, 0.6));
  const services = component(page, 'Service');
  await services.first().click();
  const replicas = inspector(page).getByRole('textbox', { name: 'Replicas', exact: true });
  await replicas.fill('2');
  await replicas.press('Enter');
  await expect(services.first()).toContainText('x2');

  await services.last().click({ modifiers: ['Shift'] });
  await expect(inspector(page).getByRole('heading', { name: '2 components' })).toBeVisible();
  await expect(replicas).toHaveAttribute('placeholder', 'Mixed');
  await replicas.fill('5');
  await replicas.press('Enter');
  await expect(services.first()).toContainText('x5');
  await expect(services.last()).toContainText('x5');

  await undo(page);
  await expect(services.first()).toContainText('x2');
  await expect(services.last()).not.toContainText('x');
});

test('a refused number stays with its reason, and help opens by keyboard', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.3));
  await select(page, 'Cache');

  const replicas = inspector(page).getByRole('textbox', { name: 'Replicas', exact: true });
  await replicas.fill('0');
  await replicas.press('Tab');
  await expect(replicas).toHaveValue('0');
  await expect(inspector(page).getByRole('alert')).toBeVisible();
  await replicas.fill('3');
  await replicas.press('Enter');
  await expect(inspector(page).getByRole('alert')).toHaveCount(0);
  await expect(component(page, 'Cache')).toContainText('x3');

  await replicas.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(inspector(page).getByRole('button', { name: 'About replicas' })).toBeFocused();
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test('a list takes a letter while it is closed, and an option while it is open', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.35, 0.3));
  await select(page, 'Cache');
  const kind = inspector(page).getByRole('combobox', { name: 'Kind' });
  await kind.focus();
  await kind.press('q');
  await expect(kind).toHaveText('Queue');
  await kind.press('Enter');
  await expect(page.getByRole('option', { name: 'Queue', exact: true })).toBeFocused();
  await page.getByRole('option', { name: 'Service', exact: true }).click();
  await expect(kind).toHaveText('Service');
  await undo(page);
  await expect(kind).toHaveText('Queue');
});

test('where there is little room the palette shows pictures, and / searches all the same', async () => {
  const { page, app } = launched;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700);
  });
  const add = canvas(page).getByRole('button', { name: 'Add Service', exact: true });
  await expect(add.getByText('Service')).toBeHidden();
  await add.click();
  await expect(component(page, 'Service')).toBeFocused();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Add a component' }).fill('redis');
  await page.keyboard.press('Enter');
  await expect(component(page, 'Redis')).toBeFocused();
});
