import { expect, test } from '@playwright/test';
import {
  boardForEachTest,
  boardPlace,
  connection,
  dragFromPalette,
  inspector,
  redo,
  select,
  undo,
} from '../../helpers/canvas-board';
import {
  canvas,
  component,
  connectByKeyboard,
  goToStage,
  startInterview,
  waitUntilSaved,
} from '../../helpers/interview-room';

const launched = boardForEachTest();

const clipboardText = () => launched.app.evaluate(({ clipboard }) => clipboard.readText());
const setClipboard = (text: string) =>
  launched.app.evaluate(({ clipboard }, held) => clipboard.writeText(held), text);

/** Two connected components, both selected. */
async function drawPair(): Promise<void> {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.3, 0.3));
  await dragFromPalette(page, 'Cache', await boardPlace(page, 0.3, 0.5));
  await connectByKeyboard(page, 'Service', 'Cache');
  await component(page, 'Service').click();
  await component(page, 'Cache').click({ modifiers: ['Shift'] });
  await expect(inspector(page).getByRole('heading', { name: '2 components' })).toBeVisible();
}

test('copies lie beside their originals with their lines, one step each, and step on', async () => {
  const { page } = launched;
  await drawPair();
  const columns = () =>
    component(page, 'Service').evaluateAll((nodes) =>
      nodes
        .map((node) => Math.round(node.getBoundingClientRect().x))
        .sort((one, other) => one - other),
    );
  const [original = 0] = await columns();
  await component(page, 'Service').focus();
  await page.keyboard.press('Control+c');
  await expect.poll(clipboardText).toContain('Service');
  await page.keyboard.press('Control+v');
  await expect(component(page, 'Service')).toHaveCount(2);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(2);
  await expect(inspector(page).getByRole('heading', { name: '2 components' })).toBeVisible();
  await page.keyboard.press('Control+v');
  await expect(component(page, 'Service')).toHaveCount(3);
  expect(await columns()).toEqual([original, original + 24, original + 48]);

  await page.keyboard.press('Control+z');
  await expect(component(page, 'Service')).toHaveCount(2);
  await undo(page);
  await expect(component(page, 'Service')).toHaveCount(1);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
});

test('cut takes it away in one step, and paste brings it back into the boundary it lands in', async () => {
  const { page } = launched;
  await drawPair();
  await component(page, 'Cache').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Cut' }).click();
  await expect(canvas(page).locator('.react-flow__node')).toHaveCount(0);
  await undo(page);
  await expect(component(page, 'Cache')).toHaveCount(1);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
  await redo(page);
  await expect(canvas(page).locator('.react-flow__node')).toHaveCount(0);

  await dragFromPalette(page, 'Region', await boardPlace(page, 0.5, 0.5));
  const place = await boardPlace(page, 0.95, 0.1);
  await page.mouse.click(place.x, place.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Paste' }).click();
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
  const region = canvas(page).getByRole('group', { name: 'Region', exact: true });
  await region.getByText('Region', { exact: true }).click();
  await expect(inspector(page).getByText('2 components directly inside.')).toBeVisible();
});

test('the Edit menu of the window works on the canvas too', async () => {
  const { page, app } = launched;
  const choose = (role: 'copy' | 'cut' | 'paste') =>
    app.evaluate(
      ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents[name](),
      role,
    );
  await drawPair();
  await choose('copy');
  await expect.poll(clipboardText).toContain('Service');
  await choose('paste');
  await expect(component(page, 'Service')).toHaveCount(2);
  await choose('cut');
  await expect(component(page, 'Service')).toHaveCount(1);
});

test('what was copied in one session is pasted in another', async () => {
  const { page } = launched;
  await drawPair();
  await component(page, 'Service').focus();
  await page.keyboard.press('Control+c');
  await expect.poll(clipboardText).toContain('Service');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Back to Home; the clock stops' }).click();
  await startInterview(page, { mode: 'Practice' });
  await goToStage(page, 'Design');
  await expect(canvas(page).locator('.react-flow__node')).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(canvas(page).locator('.react-flow__node:focus')).toHaveCount(1);
  await expect(connection(page, 'Service', 'Cache')).toHaveCount(1);
});

test('fields of text keep their own copy and paste', async () => {
  const { page } = launched;
  await dragFromPalette(page, 'Service', await boardPlace(page, 0.4, 0.4));
  await select(page, 'Service');
  await setClipboard('Redirect API');
  await page.keyboard.press('F2');
  const name = canvas(page).getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(name).toHaveValue('Redirect API');
  await page.keyboard.press('Control+a');
  await setClipboard('');
  await page.keyboard.press('Control+c');
  await expect.poll(clipboardText).toBe('Redirect API');
  await page.keyboard.press('Enter');
  await expect(component(page, 'Redirect API')).toHaveCount(1);
});

test('an outline written by hand is pasted, laid out and connected', async () => {
  const { page } = launched;
  await setClipboard(
    [
      'load-balancer',
      'region eu-west-1',
      '  service "Redirect service"',
      '    replicas = 3',
      '  cache Redis',
      'Load balancer -> Redirect service',
      'Redirect service -> Redis read',
    ].join('\n'),
  );
  await canvas(page).focus();
  await page.keyboard.press('Control+v');
  await expect(connection(page, 'Load balancer', 'Redirect service')).toHaveCount(1);
  await expect(connection(page, 'Redirect service', 'Redis, sync read')).toHaveCount(1);
  await expect(component(page, 'Redirect service')).toContainText('x3');
  await expect(
    inspector(page).getByRole('heading', { name: '3 components, 1 boundary selected' }),
  ).toBeVisible();
  await undo(page);
  await expect(canvas(page).locator('.react-flow__node')).toHaveCount(0);
});

test('flows that the problem does not have are left out of what is pasted, and told', async () => {
  const { page } = launched;
  const pair = ['service API', 'cache Links', 'API -> Links read'];
  await setClipboard([...pair, '  flows = [redirect, timeline]'].join('\n'));
  await canvas(page).focus();
  await page.keyboard.press('Control+v');
  const told = page.getByText(
    'Pasted; a flow that this problem does not have was left out: timeline.',
  );
  await expect(told).toBeVisible();
  const line = connection(page, 'API', 'Links');
  await expect(line).toHaveCount(1);
  await expect(line).toHaveAttribute('aria-label', /carries Redirect/i);
  await expect(line).not.toHaveAttribute('aria-label', /timeline/);
});

test('more than can be shown is refused with the limit', async () => {
  const { page } = launched;
  await setClipboard('service\n'.repeat(5_000));
  await canvas(page).focus();
  await page.keyboard.press('Control+v');
  await expect(
    page.getByText('The clipboard holds 5,000 items. At most 500').first(),
  ).toBeVisible();
  await expect(canvas(page).locator('.react-flow__node')).toHaveCount(0);
});

test('what is not a design is told, and may become a note', async () => {
  const { page } = launched;
  await canvas(page).focus();

  await setClipboard('Reads are a hundred times as many as writes.');
  await page.keyboard.press('Control+v');
  await expect(
    page
      .getByText(
        'The clipboard holds text that is not a design: line 1, column 1: there is no kind',
      )
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Paste as a note' }).click();
  await expect(component(page, 'Reads are a hundred times')).toBeVisible();
  await undo(page);
  await expect(canvas(page).locator('.react-flow__node')).toHaveCount(0);

  await launched.app.evaluate(({ clipboard, nativeImage }) => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    clipboard.clear();
    if ('writeImage' in clipboard) {
      (clipboard as unknown as { writeImage: (image: unknown) => void }).writeImage(
        nativeImage.createFromDataURL(pixel),
      );
    }
  });
  await canvas(page).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('The clipboard holds no text.').first()).toBeVisible();
});
