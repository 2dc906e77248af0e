import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { boardForEachTest, connection, middleOf, redo, undo } from '../../helpers/canvas-board';
import { canvas, component } from '../../helpers/interview-room';

const launched = boardForEachTest();

const outline = (page: Page): Locator => page.getByRole('complementary', { name: 'Outline' });
const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Outline of the design' });
const line = (page: Page, content: string | RegExp): Locator =>
  text(page).locator('.cm-line').filter({ hasText: content });

async function openOutline(page: Page): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press('Control+Shift+O');
  await expect(text(page)).toBeVisible();
}

/** Types as a person does whose editor indents nothing and suggests nothing. */
async function write(page: Page, lines: readonly string[]): Promise<void> {
  await text(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(lines.join('\n'));
}

/** What hears of a change of size has heard, and what it does about it has begun. */
const framesDrawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }),
  );

const DESIGN = [
  'web-client Browser',
  'region eu-west-1',
  '  service API',
  '    replicas = 3',
  '  redis Links',
  'Browser -> API : GET /{code}',
  'API -> Links read',
];

test('a design written in the outline is drawn, and one step of undo takes it back', async () => {
  const { page } = launched;
  await openOutline(page);
  await write(page, DESIGN);
  for (const name of ['Browser', 'API', 'Links']) {
    await expect(component(page, name)).toHaveCount(1);
  }
  await expect(connection(page, 'Browser', 'API')).toHaveCount(1);
  await expect(connection(page, 'API', 'Links')).toHaveCount(1);
  await expect(outline(page).getByRole('status')).toHaveText('In step with the drawing');
  const [browser, api] = [
    await middleOf(component(page, 'Browser')),
    await middleOf(component(page, 'API')),
  ];
  expect(browser).not.toEqual(api);

  await undo(page);
  await expect(component(page, 'API')).toHaveCount(0);
  await expect(component(page, 'Browser')).toHaveCount(0);
  await expect(line(page, 'replicas = 3')).toHaveCount(0);
  await redo(page);
  await expect(component(page, 'API')).toHaveCount(1);
  await expect(line(page, 'replicas = 3')).toHaveCount(1);
});

test('what is drawn is written, and what is selected is marked in both', async () => {
  const { page } = launched;
  await openOutline(page);
  await write(page, ['service API', 'cache Links']);
  await expect(component(page, 'Links')).toHaveCount(1);
  await component(page, 'API').click();
  await expect(line(page, 'service API')).toHaveClass(/cm-outline-selected/);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Front door');
  await page.keyboard.press('Enter');
  await expect(line(page, 'service Front door')).toHaveCount(1);
  await expect(line(page, 'service API')).toHaveCount(0);

  await line(page, 'cache Links').click();
  await page.keyboard.press('Home');
  await expect(line(page, 'cache Links')).toHaveClass(/cm-outline-selected/);
  await expect(page.getByRole('heading', { name: 'Links', level: 2 })).toBeVisible();
});

test('a problem is shown at its place and the drawing stays as it was', async () => {
  const { page } = launched;
  await openOutline(page);
  await write(page, ['service API', '  replicas = 3']);
  await expect(component(page, 'API')).toHaveCount(1);
  await write(page, ['cache Links', 'service Front', '  replicas = 0']);
  await expect(outline(page).getByRole('status')).toHaveText('1 problem; the drawing is unchanged');
  await expect(component(page, 'API')).toHaveCount(1);
  await expect(component(page, 'Links')).toHaveCount(0);
  await expect(text(page).locator('.cm-lintRange-error')).toHaveText('0');
  await page.getByRole('button', { name: 'Line 3, column 14: 0 is not from 1 to 100000' }).click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Delete');
  await page.keyboard.type('2');
  await expect(outline(page).getByRole('status')).toHaveText('In step with the drawing');
  await expect(component(page, 'Front')).toHaveCount(1);
  await expect(component(page, 'Links')).toHaveCount(1);
});

test('when both changed, the text stays and the drawing can be shown instead', async () => {
  const { page } = launched;
  await openOutline(page);
  await write(page, ['service API', 'sevice Front']);
  await expect(outline(page).getByRole('status')).toContainText('1 problem');
  await canvas(page).focus();
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'Add a component' }).fill('queue');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The drawing changed meanwhile.')).toBeVisible();
  await expect(line(page, 'sevice Front')).toHaveCount(1);
  await outline(page).getByRole('button', { name: 'Show the drawing’s text' }).click();
  await expect(line(page, 'queue Queue')).toHaveCount(1);
  await expect(line(page, 'sevice Front')).toHaveCount(0);
});

test('keys: completion, Tab indents, Escape and Tab leave, undo falls through, the panel closes', async () => {
  const { page } = launched;
  await openOutline(page);
  await text(page).focus();
  await page.keyboard.type('load-b');
  const suggestion = page.getByRole('option', { name: /load-balancer/ });
  await expect(suggestion).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(suggestion).toHaveCount(0);
  await page.keyboard.type(' Main');
  await page.keyboard.press('Control+Enter');
  await expect(component(page, 'Main')).toHaveCount(1);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('re');
  await expect(page.getByRole('option', { name: /replicas|region/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.type('plicas = 3');
  await expect(line(page, /^ {2}replicas = 3$/)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(text(page)).not.toBeFocused();

  await page.keyboard.press('Control+Shift+O');
  await expect(outline(page)).toHaveCount(0);
  await openOutline(page);
  await expect(line(page, 'load-balancer Main')).toHaveCount(1);
  await text(page).focus();
  await page.keyboard.press('Control+z');
  await expect(line(page, 'replicas')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(component(page, 'Main')).toHaveCount(0);
});

test('Escape, then Tab, leaves the text while suggestions are looked for, and whenever Tab comes', async () => {
  const { page } = launched;
  await openOutline(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await text(page).focus();
  // Suggestions are looked for after a pause, which does not come.
  await page.keyboard.type('load-b');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(text(page)).not.toBeFocused();
  await expect(line(page, /^load-b$/)).toHaveCount(1);

  await test.step('much later as well', async () => {
    await text(page).focus();
    await page.keyboard.press('Escape');
    await page.clock.fastForward(60_000);
    await page.keyboard.press('Tab');
    await expect(text(page)).not.toBeFocused();
  });

  await test.step('once: Tab indents when the text is come back to, and after a click', async () => {
    await text(page).focus();
    await page.keyboard.press('Tab');
    await expect(line(page, /^ {2}load-b$/)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await line(page, 'load-b').click();
    await page.keyboard.press('Tab');
    await expect(text(page)).toBeFocused();
    await expect(line(page, /^ {4}load-b$/)).toHaveCount(1);
  });
});

test('a design that was wholly in sight still is beside the outline, and nothing else moves', async () => {
  const { page } = launched;
  const board = canvas(page).locator('.react-flow');
  const viewport = board.locator('.react-flow__viewport');
  const viewNow = () => viewport.getAttribute('style');
  const isInSight = async (name: string) => {
    const [box, frame] = [await component(page, name).boundingBox(), await board.boundingBox()];
    if (!box || !frame) throw new Error('It is not on screen.');
    return box.x >= frame.x && box.x + box.width <= frame.x + frame.width;
  };
  /** Where the board shows all of the design and has come to rest. */
  const viewOfAll = async () => {
    for (const name of ['West', 'East']) await expect.poll(() => isInSight(name)).toBe(true);
    await middleOf(component(page, 'East'));
    return viewNow();
  };
  const toggle = async (isOpen: boolean) => {
    const { width = 0 } = (await board.boundingBox()) ?? {};
    await canvas(page).focus();
    await page.keyboard.press('Control+Shift+O');
    await expect(outline(page)).toHaveCount(isOpen ? 1 : 0);
    await expect.poll(async () => (await board.boundingBox())?.width).not.toBe(width);
    await framesDrawn(page);
  };
  await openOutline(page);
  await write(page, ['service West at 0,0', 'service East at 900,0']);
  await expect(component(page, 'East')).toHaveCount(1);
  await toggle(false);
  await page.keyboard.press('Shift+1');
  const wide = await viewOfAll();

  await test.step('what the outline would cut off is fitted', async () => {
    await toggle(true);
    expect(await viewOfAll()).not.toBe(wide);
  });

  await test.step('closing leaves the view alone, and so does opening where all still fits', async () => {
    const narrow = await viewNow();
    await toggle(false);
    expect(await viewNow()).toBe(narrow);
    await toggle(true);
    expect(await viewNow()).toBe(narrow);
  });

  await test.step('what was cut off before stays as it is', async () => {
    await toggle(false);
    await page.keyboard.press('Control+0');
    await expect(viewport).toHaveAttribute('style', /scale\(1\)/);
    expect(await isInSight('East')).toBe(false);
    const near = await viewNow();
    await toggle(true);
    expect(await viewNow()).toBe(near);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`the outline has no serious accessibility faults in ${theme}`, async () => {
    const { page } = launched;
    await openOutline(page);
    await write(page, [...DESIGN, '# why', 'sevice Front']);
    await expect(outline(page).getByRole('status')).toContainText('1 problem');
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('aside[aria-label="Outline"]')
      .analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
