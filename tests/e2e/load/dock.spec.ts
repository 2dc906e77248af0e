import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Design } from '#shared/design/schema';
import { referenceDesign } from '#shared/problems/url-shortener/reference-design';
import { seriousFindings } from '../../helpers/axe';
import { inspector, select, undo } from '../../helpers/canvas-board';
import { design } from '../../helpers/design-builder';
import { openDrawnSession } from '../../helpers/drawn-session';
import { launchApp, type LaunchedApp } from '../../helpers/electron-app';
import { canvas, component, goToStage } from '../../helpers/interview-room';

const dock = (page: Page) => page.getByRole('region', { name: 'Load', exact: true });
const summary = (page: Page) => page.getByRole('list', { name: 'Load at a glance' });
const tab = (page: Page, name: RegExp) => dock(page).getByRole('tab', { name });
const why = (page: Page) => page.getByRole('dialog', { name: 'Why' });
const slider = (page: Page) => dock(page).getByRole('slider');
const supposed = (page: Page) => dock(page).getByRole('list', { name: 'Supposed' });
const changes = (page: Page) => dock(page).getByRole('region', { name: 'What changed' });

/** A figure of a flow in the table. */
const figure = (page: Page, flow: string, name: string): Locator =>
  dock(page)
    .getByRole('table', { name: 'Flows' })
    .getByRole('button', { name: new RegExp(`^${flow}, ${name}: `) });

async function openDesign(drawn: Design = referenceDesign): Promise<LaunchedApp> {
  const launched = await launchApp();
  await openDrawnSession(launched.page, drawn);
  await expect(dock(launched.page)).toBeVisible();
  return launched;
}

async function openTab(page: Page, name: RegExp): Promise<void> {
  await tab(page, name).click();
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
}

test('one line says in practice what matters most; a mock interview says nothing of it', async () => {
  const { page, close, problems } = await launchApp();
  await openDrawnSession(page, referenceDesign);
  await expect(summary(page).getByRole('button', { name: /^Bottleneck .+ % of / })).toBeVisible();
  await expect(summary(page)).toContainText(/Holds up to\s*x1\.\d/);
  await expect(summary(page)).toContainText(/Redirect p99\s*[\d.]+ ms/);
  await expect(summary(page)).toContainText(/\$[\d,]+/);
  await goToStage(page, 'Deep dive');
  await expect(summary(page)).toBeVisible();
  await goToStage(page, 'Data');
  await expect(dock(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Home' }).click();

  await openDrawnSession(page, referenceDesign, 'mock');
  await expect(canvas(page)).toBeVisible();
  await expect(dock(page)).toHaveCount(0);
  await goToStage(page, 'Deep dive');
  await expect(dock(page)).toHaveCount(0);
  expect(problems).toEqual([]);
  await close();
});

test('a loop that feeds itself breaks at any load, and flows beside it still have a chart', async () => {
  const looping = design()
    .component('Browser', 'web-client')
    .component('Links', 'service', { replicas: 100 })
    .component('Database', 'key-value-store', { isManaged: true })
    .component('Clicks', 'queue')
    .component('Counter', 'worker', { replicas: 10_000 })
    .chain('Browser', 'Links', 'Clicks', 'Counter', 'Database')
    .connect('Links', 'Database')
    .connect('Counter', 'Clicks', { flows: ['click'] })
    .build();
  const { page, close, problems } = await openDesign(looping);
  await expect(summary(page)).toContainText(/Breaks at\s*any load/);
  await openTab(page, /Flows/);
  await dock(page)
    .getByRole('row', { name: /Redirect/ })
    .click();
  await expect(dock(page).getByRole('img', { name: /^Latency of Redirect/ })).toBeVisible();
  expect(problems).toEqual([]);
  await close();
});

test('the figures of the flows follow an edit and its undo', async () => {
  const { page, close, problems } = await openDesign();
  await openTab(page, /Flows/);
  await expect(figure(page, 'Redirect', 'offered')).toHaveText('19 k/s');
  await expect(figure(page, 'Redirect', 'errors')).toHaveText('0 %');

  await select(page, 'Link service');
  const replicas = inspector(page).getByLabel('Replicas', { exact: true });
  await replicas.fill('1');
  await replicas.press('Enter');
  await expect(figure(page, 'Redirect', 'errors')).not.toHaveText('0 %');
  await expect(figure(page, 'Redirect', 'p99')).toHaveText('–');
  await expect(summary(page)).toContainText(/Breaks at\s*x0\.\d/);
  await expect(summary(page)).toContainText(/Redirect errors\s*\d+ %/);

  await undo(page);
  await expect(figure(page, 'Redirect', 'errors')).toHaveText('0 %');
  await expect(summary(page)).toContainText(/Holds up to/);
  expect(problems).toEqual([]);
  await close();
});

test('a drawing that was wholly in sight still is above the panel, however high it gets', async () => {
  const { page, close, problems } = await openDesign();
  const isWholeInSight = async () => {
    for (const name of ['DNS', 'Monitoring', 'Click store'])
      await expect(component(page, name)).toBeInViewport({ ratio: 0.99 });
  };
  await isWholeInSight();
  await page.keyboard.press('Control+j');
  await expect(tab(page, /Flows/)).toHaveAttribute('aria-selected', 'true');
  await isWholeInSight();

  const handle = page.getByRole('separator', { name: 'Resize the load panel' });
  await handle.focus();
  const height = async () => (await dock(page).boundingBox())?.height ?? 0;
  for (let step = 0; step < 3; step += 1) {
    const before = await height();
    await page.keyboard.press('ArrowUp');
    await expect.poll(height).toBeGreaterThan(before);
  }
  await isWholeInSight();
  expect(problems).toEqual([]);
  await close();
});

test('a component that is chosen in a panel is selected and brought into sight', async () => {
  const { page, close, problems } = await openDesign();
  await openTab(page, /Cost/);
  const store = component(page, 'Link store');
  await canvas(page).hover({ position: { x: 300, y: 100 } });
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(store).not.toBeInViewport({ timeout: 500 });
  }).toPass();
  await dock(page).getByRole('button', { name: 'Select Link store' }).first().click();
  await expect(store).toBeInViewport({ ratio: 1 });
  await expect(inspector(page).getByLabel('Name', { exact: true })).toHaveValue('Link store');
  expect(problems).toEqual([]);
  await close();
});

test('ten times the load, by keyboard: what breaks, what changed, and the way back', async () => {
  const { page, close, problems } = await openDesign();
  await page.keyboard.press('Control+j');
  await tab(page, /Flows/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, /Cost/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, /What if/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tab(page, /What if/)).toHaveAttribute('aria-selected', 'true');
  await expect(changes(page)).toContainText('Raise the load or take something down');

  await slider(page).focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'x10');
  await expect(supposed(page)).toContainText('x10');
  await expect(changes(page).getByRole('listitem').first()).toContainText('worse');
  await expect(summary(page)).toContainText(/Redirect errors/);

  await page.keyboard.press('Control+j');
  await expect(summary(page)).toContainText('What if: x10');
  await page.keyboard.press('Control+j');
  await dock(page).getByRole('button', { name: 'Back to today' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'x1');
  await expect(supposed(page)).toHaveCount(0);
  await expect(summary(page)).not.toContainText('errors');

  const exact = dock(page).getByLabel('Load, exact');
  await exact.fill('1000');
  await exact.press('Enter');
  await expect(dock(page).getByRole('alert')).toHaveText('0.1 to 100 x.');
  await exact.fill('2.5');
  await exact.press('Enter');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'x2.5');
  expect(problems).toEqual([]);
  await close();
});

test('parts are taken down and slowed down from lists, and each is taken back where it stands', async () => {
  const { page, close, problems } = await openDesign();
  await openTab(page, /What if/);
  await dock(page).getByRole('button', { name: 'Take down' }).click();
  await page.getByRole('menuitem', { name: 'Link store', exact: true }).click();
  await expect(supposed(page)).toContainText('Link store down');
  await expect(changes(page)).toContainText(/Create link/);
  await expect(summary(page)).toContainText(/errors\s*[\d.]+ %/);

  await dock(page).getByRole('button', { name: 'Slow down' }).click();
  await page.getByRole('menuitem', { name: 'Load balancer', exact: true }).click();
  const amount = supposed(page).getByLabel('Load balancer slower by, ms');
  await expect(amount).toHaveValue('200');
  await amount.fill('2 s');
  await amount.press('Enter');
  await expect(amount).toHaveValue('2000');

  await supposed(page).getByRole('button', { name: 'Take back: Link store down' }).click();
  await expect(supposed(page)).not.toContainText('Link store down');
  await openTab(page, /Flows/);
  await expect(supposed(page)).toContainText('Load balancer slower by');
  await expect(figure(page, 'Redirect', 'mean')).toHaveText(/^2(\.\d+)? s$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('back to today');
  await page.keyboard.press('Enter');
  await expect(supposed(page)).toHaveCount(0);
  await expect(figure(page, 'Redirect', 'mean')).toHaveText(/ ms$/);
  expect(problems).toEqual([]);
  await close();
});

test('one flow in detail: its way leads to the components, and its chart is a table as well', async () => {
  const { page, close, problems } = await openDesign();
  await openTab(page, /Flows/);
  await dock(page).getByRole('button', { name: 'Create link', exact: true }).click();
  const detail = dock(page).getByRole('region', { name: 'Create link in detail' });
  await expect(
    detail.getByRole('img', { name: /^Latency of Create link against load: p50/ }),
  ).toBeVisible();
  await detail.getByRole('button', { name: 'Show as a table' }).click();
  await expect(detail.getByRole('columnheader', { name: 'p99' })).toBeVisible();
  expect(await detail.getByRole('row').count()).toBeGreaterThan(8);
  await detail.getByRole('button', { name: 'Select Link store' }).first().click();
  await expect(
    inspector(page).getByRole('heading', { name: 'Link store', level: 2 }),
  ).toBeVisible();
  expect(problems).toEqual([]);
  await close();
});

test('a figure answers "why?", by pointer and by keyboard, and the focus comes back to it', async () => {
  const { page, close, problems } = await openDesign();
  await openTab(page, /Flows/);
  const p99 = figure(page, 'Redirect', 'p99');
  await p99.click();
  await expect(why(page).getByRole('heading', { name: /Redirect/ })).toBeVisible();
  await expect(why(page)).toContainText((await p99.textContent()) ?? '');
  expect(await why(page).getByRole('row').count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(why(page)).toHaveCount(0);
  await expect(p99).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(figure(page, 'Redirect', 'availability')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(why(page).getByRole('heading')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure(page, 'Redirect', 'availability')).toBeFocused();

  await openTab(page, /Cost/);
  await dock(page)
    .getByRole('button', { name: /m5\.xlarge, a month: / })
    .click();
  await why(page)
    .getByRole('button', { name: /^Change .+ in Settings$/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Model constants' })).toBeVisible();
  expect(problems).toEqual([]);
  await close();
});

test('the cost is shown by line, the largest first', async () => {
  const { page, close, problems } = await openDesign();
  await openTab(page, /Cost/);
  const amounts = dock(page)
    .getByRole('table', { name: 'Cost by line, the largest first' })
    .getByRole('button', { name: /, a month: / });
  await expect(amounts.first()).toBeVisible();
  const dollars = (await amounts.allTextContents()).map((text) =>
    Number(text.replace(/[^\d.]/g, '')),
  );
  expect(dollars.length).toBeGreaterThan(5);
  expect(dollars).toEqual(dollars.toSorted((one, other) => other - one));
  await expect(dock(page).getByText('Stored after 12 months')).toBeVisible();
  expect(problems).toEqual([]);
  await close();
});

test('the panel opens as it was left: which one, and how high', async () => {
  const { page, close, problems } = await openDesign();
  await openTab(page, /Cost/);
  const handle = page.getByRole('separator', { name: 'Resize the load panel' });
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  const height = async () => (await dock(page).boundingBox())?.height ?? 0;
  const left = await height();
  await page.reload();
  await page.getByRole('button', { name: /^Continue URL shortener/ }).click();
  await expect(tab(page, /Cost/)).toHaveAttribute('aria-selected', 'true');
  expect(Math.abs((await height()) - left)).toBeLessThan(2);

  await dock(page).getByRole('button', { name: 'Hide the load panel' }).click();
  await expect(tab(page, /Cost/)).toHaveAttribute('aria-selected', 'false');
  await expect.poll(height).toBeLessThan(40);
  await page.keyboard.press('Control+j');
  await expect.poll(async () => Math.abs((await height()) - left)).toBeLessThan(2);

  await page.keyboard.press('Alt+Shift+w');
  await expect(dock(page)).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+w');
  await expect(tab(page, /Cost/)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(async () => Math.abs((await height()) - left)).toBeLessThan(2);
  expect(problems).toEqual([]);
  await close();
});

test('where there is nothing to compute, the panel says what to do', async () => {
  const nothing = await openDesign(design().component('note', 'note').build());
  await expect(dock(nothing.page)).toContainText('Nothing is drawn yet.');
  await nothing.close();

  const { page, close, problems } = await openDesign(
    design().component('Links', 'service').component('Store', 'sql-database').build(),
  );
  await expect(dock(page)).toContainText('No requests come in.');
  await page.keyboard.press('Control+j');
  await expect(dock(page)).toContainText('Draw the client that sends them, or the scheduler');
  expect(problems).toEqual([]);
  await close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the panels, ${theme}`, async () => {
    test.setTimeout(120_000);
    const { page, close } = await openDesign();
    await page.evaluate((chosen) => window.api.settings.update({ theme: chosen }), theme);
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await seriousFindings(page), 'closed').toEqual([]);
    for (const name of [/Flows/, /Cost/, /Caveats/, /What if/]) {
      await openTab(page, name);
      expect(await seriousFindings(page), String(name)).toEqual([]);
    }
    await dock(page).getByRole('button', { name: 'Hot key' }).click();
    await dock(page).getByRole('button', { name: 'x10', exact: true }).click();
    await expect(changes(page).getByRole('listitem').first()).toBeVisible();
    expect(await seriousFindings(page), 'what if').toEqual([]);
    await changes(page).getByRole('button').first().click();
    await expect(why(page).getByRole('heading')).toBeVisible();
    expect(await seriousFindings(page), 'why').toEqual([]);
    await close();
  });
}
