import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ReportSchema } from '#shared/scoring/report';
import { design } from '../../helpers/design-builder';
import { seriousFindings } from '../../helpers/axe';
import { launchApp, type LaunchedApp } from '../../helpers/electron-app';
import { appendEvents, createSession } from '../../helpers/page-session';
import { SessionLog } from '../../helpers/session-log';
import { temporaryFolder } from '../../helpers/temporary-folder';

/** One store with one copy and no backup, and nothing for statistics: enough to find fault with. */
const WEAK_DESIGN = design()
  .component('Browser', 'web-client')
  .component('Balancer', 'load-balancer')
  .component('Link service', 'service', { replicas: 3 })
  .component('Links', 'sql-database')
  .chain('Browser', 'Balancer', 'Link service', 'Links')
  .build();

function playedSession(): SessionLog {
  return new SessionLog({ mode: 'practice' })
    .wait(2)
    .ask('How many links a month?', '100 million new links a month.', 'new-links')
    .write({
      estimates: {
        writes: { id: 'writes', position: 1, name: 'writes', expression: '100M / month', note: '' },
        storage: { id: 'storage', position: 2, name: 'storage', expression: '5 GB', note: '' },
      },
    })
    .enter('design')
    .wait(12)
    .draw(WEAK_DESIGN)
    .interrupt(30)
    .finish();
}

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp();
});

test.afterEach(async () => {
  await launched.close();
  expect(launched.problems).toEqual([]);
});

/** Leaves a finished session behind that was never judged, and opens its report from History. */
async function openReport(page: Page): Promise<void> {
  const id = await createSession(page);
  const reply = await appendEvents(page, id, playedSession().events.slice(1));
  if (!reply.ok) throw new Error(reply.error.message);
  await page.reload();
  await page.keyboard.press('Control+2');
  await page.getByRole('option', { name: /URL shortener/ }).click();
  await page.getByRole('button', { name: 'Open report' }).click();
  await expect(page.getByText('of 100 as senior')).toBeVisible();
}

function finding(page: Page, title: RegExp) {
  return page.getByRole('button', { name: title });
}

function isFaded(page: Page, name: string) {
  const view = page
    .getByRole('region', { name: 'Your design' })
    .locator('.react-flow__node', { hasText: name })
    .locator('> *')
    .first();
  return expect.poll(() =>
    view.evaluate((element) => Number(getComputedStyle(element).opacity) < 1),
  );
}

test('a finding shows its evidence, and on the design what it is about', async () => {
  const { page } = launched;
  await openReport(page);
  const standby = finding(page, /^Blocker A needed database has a single copy/);

  await test.step('the pointer on it highlights its component and fades the rest', async () => {
    await standby.hover();
    await isFaded(page, 'Links').toBe(false);
    await isFaded(page, 'Browser').toBe(true);
  });
  await test.step('the keyboard does the same, and opens it', async () => {
    await page.getByRole('heading', { level: 1 }).hover();
    await isFaded(page, 'Browser').toBe(false);
    await standby.focus();
    await isFaded(page, 'Browser').toBe(true);
    await page.keyboard.press('Enter');
    await expect(standby).toHaveAttribute('aria-expanded', 'true');
    const opened = page.getByRole('listitem').filter({ has: standby });
    await expect(opened.getByText('Links has one copy and no backup')).toBeVisible();
    await expect(opened.getByText('Copies', { exact: true })).toBeVisible();
  });
});

test('the design stays whole in sight when the window changes, until it is moved by hand', async () => {
  const { page, app } = launched;
  const resize = (width: number, height: number) =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
  const pane = page.getByRole('region', { name: 'Your design' });
  const zoom = () =>
    pane.locator('.react-flow__viewport').evaluate((element) => {
      return new DOMMatrix(getComputedStyle(element).transform).a;
    });
  await resize(1100, 760);
  await openReport(page);
  const narrow = await zoom();
  await resize(1700, 1000);
  await expect.poll(zoom).toBeGreaterThan(narrow * 1.1);
  const wide = await zoom();
  await pane.locator('.react-flow__pane').hover({ position: { x: 20, y: 80 } });
  await page.mouse.wheel(0, 40);
  await resize(1100, 760);
  await expect.poll(async () => (await pane.boundingBox())?.width ?? 0).toBeLessThan(700);
  expect(await zoom()).toBe(wide);
});

test('the details tell what is missing, what is off, and where the time went', async () => {
  const { page } = launched;
  await openReport(page);
  const row = (name: RegExp) => page.getByRole('row', { name });

  await page.getByRole('tab', { name: /Requirements/ }).click();
  await expect(row(/redirect.*must Missing/i).first()).toBeVisible();

  await page.getByRole('tab', { name: /Never asked/ }).click();
  await expect(row(/Important/).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: /100 million/ })).toBeHidden();

  await page.getByRole('tab', { name: /Estimates/ }).click();
  await expect(row(/writes = 100M \/ month.*38 \/s.*In the band/)).toBeVisible();
  await expect(row(/storage = 5 GB.*Outside the band/)).toBeVisible();

  await page.getByRole('tab', { name: 'Time per stage' }).click();
  await expect(row(/Scope 2:00 5:00/)).toBeVisible();
  await expect(row(/Design 12:00 11:00/)).toBeVisible();
  await expect(page.getByText('Interrupted once')).toBeVisible();

  await page.getByRole('tab', { name: 'By level' }).click();
  await expect(row(/junior .*No hire/)).toBeVisible();
});

test('each grade opens what was found for it and what was not', async () => {
  const { page } = launched;
  await openReport(page);
  await page.getByRole('button', { name: /^Requirements/ }).click();
  const evidence = page.getByRole('dialog', { name: 'Evidence for Requirements' });
  await expect(evidence.getByRole('img', { name: 'Not found' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence).toBeHidden();
});

test('the report is kept, and can be saved as a file that reads back', async () => {
  const { page, app } = launched;
  await openReport(page);
  const { folder, remove } = temporaryFolder();
  const file = path.join(folder, 'report.json');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Save report' }).click();
  await expect(page.getByText('Saved report.json')).toBeVisible();
  const report = ReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  await page.keyboard.press('Control+2');
  await expect(
    page.getByRole('option', {
      name: new RegExp(`URL shortener.* ${Math.round(report.total ?? -1)}$`),
    }),
  ).toBeVisible();
  remove();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the report, ${theme}`, async () => {
    const { page } = launched;
    await page.evaluate((chosen) => window.api.settings.update({ theme: chosen }), theme);
    await openReport(page);
    await finding(page, /single copy/).click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await seriousFindings(page)).toEqual([]);
    }
  });
}
