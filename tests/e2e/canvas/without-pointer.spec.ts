import { expect, test, type Page } from '@playwright/test';
import type { Design } from '#shared/design/schema';
import { connection, inspector } from '../../helpers/canvas-board';
import { launchApp } from '../../helpers/electron-app';
import {
  canvas,
  component,
  stageButton,
  startInterview,
  waitUntilSaved,
} from '../../helpers/interview-room';

/** What is typed to add each component, and what it is then called. */
const COMPONENTS = [
  ['web client', 'Web client'],
  ['dns', 'DNS'],
  ['cdn', 'CDN'],
  ['load balancer', 'Load balancer'],
  ['rate limiter', 'Rate limiter'],
  ['redirect service', 'Redirect service'],
  ['create service', 'Create service'],
  ['id generator', 'ID generator'],
  ['cache', 'Cache'],
  ['key-value store', 'Key-value store'],
  ['click queue', 'Click queue'],
  ['worker', 'Worker'],
  ['wide-column store', 'Wide-column store'],
  ['monitoring', 'Monitoring'],
  ['scheduler', 'Scheduler'],
] as const;

const CONNECTIONS = [
  ['Web client', 'DNS'],
  ['Web client', 'CDN'],
  ['CDN', 'Load balancer'],
  ['Load balancer', 'Rate limiter'],
  ['Load balancer', 'Redirect service'],
  ['Rate limiter', 'Create service'],
  ['Create service', 'ID generator'],
  ['Create service', 'Key-value store'],
  ['Redirect service', 'Cache'],
  ['Redirect service', 'Key-value store'],
  ['Redirect service', 'Click queue'],
  ['Click queue', 'Worker'],
  ['Worker', 'Monitoring'],
  ['Scheduler', 'Key-value store'],
] as const;

async function type(page: Page, field: string, words: string): Promise<void> {
  await expect(page.getByRole('combobox', { name: field })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function add(page: Page, words: string, name: string): Promise<void> {
  await page.keyboard.press('a');
  await type(page, 'Add a component', words);
  await expect(component(page, name)).toBeFocused();
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await type(page, 'Find on the canvas', name);
  await expect(component(page, name)).toBeFocused();
}

async function connect(page: Page, from: string, to: string): Promise<void> {
  await goTo(page, from);
  await page.keyboard.press('c');
  await type(page, `Connect ${from} to`, to);
  await expect(connection(page, from, to)).toBeAttached();
}

/** Walks from a component to one of its connections. */
async function goToConnection(page: Page, from: string, to: string): Promise<void> {
  await goTo(page, from);
  const line = connection(page, from, to);
  await expect(async () => {
    await page.keyboard.press('l');
    await expect(line).toBeFocused({ timeout: 100 });
  }).toPass();
}

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await type(page, 'Command', words);
}

async function storedDesign(page: Page): Promise<Design> {
  await waitUntilSaved(page);
  const design = await page.evaluate(async () => {
    const sessions = await window.api.sessions.list();
    const id = sessions.ok ? sessions.value[0]?.id : undefined;
    const opened = id === undefined ? null : await window.api.sessions.open({ id });
    return opened?.ok ? (opened.value?.state.design ?? null) : null;
  });
  if (!design) throw new Error('The session could not be read.');
  return design;
}

/** Connections as `API > Cache`. */
function lines({ components, connections }: Design): string[] {
  const name = (id: string) => components[id]?.name ?? components[id]?.kind;
  return Object.values(connections)
    .map(({ from, to }) => `${name(from)} > ${name(to)}`)
    .toSorted();
}

test('a whole design of fifteen components, drawn without the pointer', async () => {
  test.setTimeout(240_000);
  const { page, close, problems } = await launchApp();
  await startInterview(page, { mode: 'Practice' });
  await page.evaluate(() => {
    for (const name of ['pointerdown', 'mousedown', 'touchstart']) {
      addEventListener(name, () => (document.title = 'A pointer was used'), { capture: true });
    }
  });
  await page.keyboard.press('Alt+5');
  await expect(stageButton(page, 'Design')).toHaveAttribute('aria-current', 'step');
  await expect(canvas(page)).toBeVisible();

  await test.step('add and connect', async () => {
    for (const [words, name] of COMPONENTS) await add(page, words, name);
    for (const [from, to] of CONNECTIONS) await connect(page, from, to);
  });

  await test.step('make a connection asynchronous and label another, in the inspector', async () => {
    await goToConnection(page, 'Create service', 'ID generator');
    await page.keyboard.press('Alt+Enter');
    await expect(inspector(page).getByRole('radio', { name: 'Sync', exact: true })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(inspector(page).getByRole('radio', { name: 'Async' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(connection(page, 'Create service', 'ID generator')).toBeFocused();

    await goToConnection(page, 'Redirect service', 'Cache');
    await page.keyboard.press('Alt+Enter');
    const label = inspector(page).getByRole('textbox', { name: 'Label' });
    for (let stops = 0; stops < 5 && !(await label.evaluate(isFocused)); stops += 1)
      await page.keyboard.press('Tab');
    await expect(label).toBeFocused();
    await page.keyboard.type('hot links');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(connection(page, 'Redirect service', 'Cache')).toBeFocused();
  });

  await test.step('move the end of a connection to another component', async () => {
    await goToConnection(page, 'Worker', 'Monitoring');
    await runCommand(page, 'reconnect its end');
    await type(page, 'New end of Worker to Monitoring', 'wide-column');
    await expect(connection(page, 'Worker', 'Wide-column store')).toBeFocused();
  });

  await test.step('say how many there are, in the inspector', async () => {
    await goTo(page, 'Redirect service');
    await page.keyboard.press('Alt+Enter');
    await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
    const replicas = inspector(page).getByRole('textbox', { name: 'Replicas', exact: true });
    for (let stops = 0; stops < 12 && !(await replicas.evaluate(isFocused)); stops += 1)
      await page.keyboard.press('Tab');
    await expect(replicas).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(component(page, 'Redirect service')).toBeFocused();
  });

  await test.step('a boundary around what is selected', async () => {
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(canvas(page).locator('.react-flow__node.selected')).not.toHaveCount(1);
    await page.keyboard.press('a');
    await type(page, 'Add a component', 'region');
    await page.keyboard.press('F2');
    await page.keyboard.type('Europe');
    await page.keyboard.press('Enter');
    await expect(canvas(page).getByLabel('Region Europe', { exact: true })).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(canvas(page).locator('.react-flow__node-component:focus')).toHaveCount(1);
  });

  await test.step('delete, and think better of it; delete what is too much', async () => {
    await goTo(page, 'Cache');
    await page.keyboard.press('Delete');
    await expect(component(page, 'Cache')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(component(page, 'Cache')).toHaveCount(1);
    await expect(connection(page, 'Redirect service', 'Cache')).toBeAttached();
    await goToConnection(page, 'Scheduler', 'Key-value store');
    await page.keyboard.press('Delete');
    await expect(connection(page, 'Scheduler', 'Key-value store')).toHaveCount(0);
  });

  const design = await storedDesign(page);
  const called = new Map(
    Object.values(design.components).map(({ name, kind, id }) => [name || kind, id]),
  );
  expect(
    [...called.keys()].map((name) => name.toLowerCase().replaceAll('-', ' ')).toSorted(),
  ).toEqual(COMPONENTS.map(([, name]) => name.toLowerCase().replaceAll('-', ' ')).toSorted());
  expect(lines(design)).toHaveLength(CONNECTIONS.length - 1);
  const byEnds = (from: string, to: string) =>
    Object.values(design.connections).find(
      (line) => line.from === called.get(from) && line.to === called.get(to),
    );
  expect(byEnds('Redirect service', 'Cache')?.label).toBe('hot links');
  expect(byEnds('Create service', 'ID generator')?.mode).toBe('async');
  expect(byEnds('Worker', 'Wide-column store')).toBeDefined();
  expect(byEnds('Worker', 'Monitoring')).toBeUndefined();
  const redirect = design.components[called.get('Redirect service') ?? ''];
  expect(redirect?.properties).toMatchObject({ replicas: 6 });
  const [region] = Object.values(design.boundaries);
  expect(region).toMatchObject({ kind: 'region', name: 'Europe' });
  expect(redirect?.boundary).toBe(region?.id);

  expect(await page.title()).not.toBe('A pointer was used');
  await close();
  expect(problems).toEqual([]);
});

const isFocused = (element: Element) => element === document.activeElement;
