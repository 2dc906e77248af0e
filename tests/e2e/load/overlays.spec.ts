import { expect, test, type Locator, type Page } from '@playwright/test';
import { canvas, component, goToStage, startInterview } from '../../helpers/interview-room';
import { connection, inspector, select, undo } from '../../helpers/canvas-board';
import { launchApp, type LaunchedApp } from '../../helpers/electron-app';

/** Two services share the work in front of a store; one of them stands in a zone. */
const OUTLINE = [
  'web-client Browser',
  'load-balancer Balancer',
  'region Home',
  '  zone East',
  '    service Links',
  '      replicas = 2',
  '      tier = m5.large',
  '  zone West',
  '    service Copies',
  '      replicas = 2',
  '      tier = m5.large',
  '  sql-database Store',
  '    tier = db.r5.2xlarge',
  'Browser -> Balancer',
  'Balancer -> Links',
  'Balancer -> Copies',
  'Links -> Store',
  'Copies -> Store',
].join('\n');

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp();
});

test.afterEach(async () => {
  await launched.close();
  expect(launched.problems).toEqual([]);
});

async function draw(mode: 'Mock' | 'Practice'): Promise<Page> {
  const { app, page } = launched;
  await startInterview(page, { mode });
  await goToStage(page, 'Design');
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), OUTLINE);
  await canvas(page).focus();
  await page.keyboard.press('Control+v');
  await expect(connection(page, 'Copies', 'Store')).toBeAttached();
  await page.keyboard.press('Escape');
  return page;
}

/** The number at a component. */
function figure(page: Page, name: string): Locator {
  return component(page, name).getByRole('button', { name: /^Why / });
}

function loadButton(page: Page): Locator {
  return canvas(page).getByRole('button', { name: 'Load on the canvas' });
}

function frame(page: Page, name: string): Locator {
  return canvas(page).locator('.react-flow__node-boundary').filter({ hasText: name });
}

/** The percentage at a component. */
async function utilisation(page: Page, name: string): Promise<number> {
  return Number((await figure(page, name).innerText()).replace(/[,%\s]/g, ''));
}

test('each component shows how much of it is used, and the number follows an edit and its undo', async () => {
  const page = await draw('Practice');
  await expect(figure(page, 'Links')).toHaveText(/^[\d,.]+ %$/);
  const before = await utilisation(page, 'Links');
  expect(before).toBeGreaterThan(100);
  await expect(component(page, 'Links')).toHaveAccessibleName(/utilisation .* %, saturated/);
  await expect(canvas(page).getByText('bottleneck', { exact: true })).toHaveCount(1);

  await select(page, 'Links');
  const replicas = inspector(page).getByRole('textbox', { name: 'Replicas', exact: true });
  await replicas.fill('40');
  await replicas.press('Enter');
  await expect.poll(() => utilisation(page, 'Links')).toBeLessThan(100);
  await undo(page);
  await expect.poll(() => utilisation(page, 'Links')).toBe(before);
});

test('lines show what gets through, and of how much where a component cannot take all of it', async () => {
  const page = await draw('Practice');
  await expect(connection(page, 'Balancer', 'Links')).toHaveAccessibleName(/ \/s of .* \/s/);
  const rate = canvas(page).getByRole('button', { name: /^Why .* \/s of .* \/s\?$/ });
  await expect(rate.first()).toContainText('of');
});

test('a number on the canvas is explained when it is clicked, and by keyboard', async () => {
  const page = await draw('Practice');
  const why = page.getByRole('dialog', { name: 'Why' });
  await figure(page, 'Links').click();
  await expect(why).toContainText('Links: utilisation');
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);

  await component(page, 'Store').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('w');
  await expect(why).toContainText('Store: utilisation');
  await page.keyboard.press('Escape');
  await expect(component(page, 'Store')).toBeFocused();
});

test('the load is hidden and shown again by button and by keys, and stays as it was left', async () => {
  const page = await draw('Practice');
  await expect(figure(page, 'Links')).toBeVisible();
  await loadButton(page).click();
  await expect(figure(page, 'Links')).toHaveCount(0);
  await expect(component(page, 'Links')).not.toHaveAccessibleName(/utilisation/);

  await page.reload();
  await page
    .getByRole('button', { name: /^Continue/ })
    .first()
    .click();
  await expect(component(page, 'Links')).toBeVisible();
  await expect(loadButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(figure(page, 'Links')).toHaveCount(0);
  await canvas(page).focus();
  await page.keyboard.press('Alt+Shift+u');
  await expect(figure(page, 'Links')).toBeVisible();

  await page.keyboard.press('Alt+Shift+w');
  await expect(figure(page, 'Links')).toHaveCount(0);
  await expect(loadButton(page)).toHaveCount(0);
});

test('a component is taken down from its menu and brought back by keyboard', async () => {
  const page = await draw('Practice');
  const before = await utilisation(page, 'Copies');
  await component(page, 'Links').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Take down' }).click();
  await expect(figure(page, 'Links')).toHaveText('down');
  await expect(component(page, 'Links')).toHaveAccessibleName(/down$/);
  await expect.poll(() => utilisation(page, 'Copies')).toBeGreaterThan(before);

  await component(page, 'Links').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('d');
  await expect(figure(page, 'Links')).toHaveText(/%$/);
  await expect.poll(() => utilisation(page, 'Copies')).toBe(before);
});

test('a zone is taken down with what stands in it, a region with its zones, and nothing is saved of it', async () => {
  const page = await draw('Practice');
  await expect(figure(page, 'Links')).toHaveText(/%$/);
  await frame(page, 'East').getByText('East').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Take down' }).click();
  await expect(figure(page, 'Links')).toHaveText('down');
  await expect(figure(page, 'Copies')).toHaveText(/%$/);
  await expect(frame(page, 'East').getByText('down', { exact: true })).toBeVisible();
  await expect(frame(page, 'West').getByText('down', { exact: true })).toHaveCount(0);

  await frame(page, 'Home').getByText('Home').click();
  await page.keyboard.press('d');
  await expect(figure(page, 'Copies')).toHaveText('down');
  await expect(figure(page, 'Store')).toHaveText('down');
  await expect(frame(page, 'West').getByText('down', { exact: true })).toBeVisible();

  await page.reload();
  await page
    .getByRole('button', { name: /^Continue/ })
    .first()
    .click();
  await expect(figure(page, 'Copies')).toHaveText(/%$/);
  await expect(figure(page, 'Links')).toHaveText(/%$/);
});

test('a new bottleneck is said once it has settled', async () => {
  const page = await draw('Practice');
  const said = page.getByRole('status').filter({ hasText: 'Bottleneck:' });
  await expect(said).toHaveText(/^Bottleneck: (Links|Copies), .* %\.$/);
  for (const name of ['Links', 'Copies']) {
    await select(page, name);
    const replicas = inspector(page).getByRole('textbox', { name: 'Replicas', exact: true });
    await replicas.fill('200');
    await replicas.press('Enter');
  }
  await expect(said).toHaveText(/^Bottleneck: Store, /);
});

test('in a mock interview nothing computed is seen, and nothing can be taken down', async () => {
  const page = await draw('Mock');
  await select(page, 'Links');
  await expect(loadButton(page)).toHaveCount(0);
  await component(page, 'Links').click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Take down' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(figure(page, 'Links')).toHaveCount(0);
  await expect(component(page, 'Links')).not.toHaveAccessibleName(/utilisation/);
  await expect(connection(page, 'Balancer', 'Links')).not.toHaveAccessibleName(/\/s/);
});
