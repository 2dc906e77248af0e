import { expect, test, type Page } from '@playwright/test';
import { boardForEachTest, connection, inspector } from '../../helpers/canvas-board';
import { addComponents, canvas, component, connectByKeyboard } from '../../helpers/interview-room';

const launched = boardForEachTest();

/** A service that reads a cache and a database; the service has the focus. */
async function drawFan(page: Page): Promise<void> {
  await addComponents(page, ['Service', 'Cache', 'SQL database']);
  await connectByKeyboard(page, 'Service', 'Cache');
  await connectByKeyboard(page, 'Service', 'SQL database');
}

async function announced(page: Page, words: string | RegExp): Promise<void> {
  await expect(canvas(page).getByRole('status').filter({ hasText: words })).toBeAttached();
}

test('the diagram is one stop of Tab, and Alt with arrows walks along the connections', async () => {
  const { page } = launched;
  await drawFan(page);
  await expect(canvas(page).locator('.react-flow [data-id][tabindex="0"]')).toHaveCount(1);

  await test.step('along the arrows, to the sibling, and back', async () => {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(component(page, 'Cache')).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(component(page, 'SQL database')).toBeFocused();
    await expect(inspector(page).getByRole('heading', { name: 'SQL database' })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(component(page, 'Service')).toBeFocused();
  });

  await test.step('Tab leaves the diagram, Shift+Tab comes back to what is selected', async () => {
    await page.keyboard.press('Tab');
    await expect(
      canvas(page).locator('.react-flow__node:focus, .react-flow__edge:focus'),
    ).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(component(page, 'Service')).toBeFocused();
  });

  await test.step('extend the selection that way, and take one out again', async () => {
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(component(page, 'Cache')).toBeFocused();
    await announced(page, '2 selected.');
    await expect(canvas(page).locator('.react-flow__node.selected')).toHaveCount(2);
    await page.keyboard.press('Shift+Space');
    await announced(page, 'Cache no longer selected; 1 selected.');
    await expect(component(page, 'Cache')).toBeFocused();
    await expect(canvas(page).locator('.react-flow__node.selected')).toHaveCount(1);
  });
});

test('connections are walked through, reconnected by name, turned round and undone, each said', async () => {
  const { page } = launched;
  await drawFan(page);
  await page.keyboard.press('l');
  await expect(connection(page, 'Service', 'Cache')).toBeFocused();
  await announced(page, 'Connection 1 of 2');
  await page.keyboard.press('l');
  await expect(connection(page, 'Service', 'SQL database')).toBeFocused();
  await announced(page, 'Connection 2 of 2');
  await expect(inspector(page).getByRole('heading', { name: 'Connection' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).fill('reconnect start');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'New start of Service to SQL database' }).fill('cache');
  await page.keyboard.press('Enter');
  await expect(connection(page, 'Cache', 'SQL database')).toBeFocused();
  await announced(page, 'Reconnected: Cache to SQL database.');

  await page.keyboard.press('r');
  await announced(page, 'Turned round: SQL database to Cache.');
  await page.keyboard.press('Control+z');
  await announced(page, 'Undone: Turn a connection round.');
  await page.keyboard.press('Control+z');
  await announced(page, /^Undone: Reconnect/);
  await expect(connection(page, 'Service', 'SQL database')).toBeAttached();
});

test('Mod+F jumps to what is looked for; Alt+Enter edits it in the inspector, Escape comes back', async () => {
  const { page } = launched;
  await drawFan(page);
  await page.keyboard.press('Control+f');
  await page.getByRole('combobox', { name: 'Find on the canvas' }).fill('sql');
  await page.keyboard.press('Enter');
  await expect(component(page, 'SQL database')).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  const name = inspector(page).getByLabel('Name');
  await expect(name).toBeFocused();
  await page.keyboard.type('Links');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(component(page, 'Links')).toBeFocused();
});

test('a command from the palette acts on what had the focus before', async () => {
  const { page } = launched;
  await drawFan(page);
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill('dupl');
  await page.keyboard.press('Enter');
  await expect(component(page, 'Service')).toHaveCount(2);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Commands' });
  await expect(dialog.getByRole('group', { name: 'Used last' })).toContainText('Duplicate');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(component(page, 'Service').last()).toBeFocused();
});
