import { expect, test, type Page } from '@playwright/test';
import { EMPTY_DESIGN } from '#shared/design/schema';
import type { Mode } from '#shared/interview/settings';
import { design } from '../../helpers/design-builder';
import { launchApp } from '../../helpers/electron-app';
import { component, goToStage, waitUntilSaved } from '../../helpers/interview-room';
import { appendEvents, createSession } from '../../helpers/page-session';
import { SessionLog } from '../../helpers/session-log';
import { temporaryFolder } from '../../helpers/temporary-folder';

const DRAWN = design()
  .component('Browser', 'web-client')
  .component('Balancer', 'load-balancer')
  .component('Link service', 'service', { replicas: 3 })
  .component('Links', 'sql-database')
  .chain('Browser', 'Balancer', 'Link service', 'Links')
  .build();

/** An interview at its deep dive, with that design. */
async function openDeepDive(page: Page, mode: Mode, drawn = DRAWN): Promise<void> {
  const id = await createSession(page, mode);
  const log = new SessionLog({ mode });
  if (drawn !== EMPTY_DESIGN) log.draw(drawn);
  const reply = await appendEvents(page, id, log.enter('deep-dive').events.slice(1));
  if (!reply.ok) throw new Error(reply.error.message);
  await page.reload();
  await continueInterview(page);
}

async function continueInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(page.getByRole('heading', { name: 'Deep dive' })).toBeVisible();
}

const section = (page: Page) => page.getByRole('region', { name: 'Bottleneck', exact: true });
const claim = (page: Page) => section(page).getByRole('textbox', { name: 'Bottleneck' });
const stateIt = (page: Page) =>
  section(page).getByRole('button', { name: 'State it and see what the model says' });
const said = (page: Page) => section(page).getByRole('region', { name: 'You said' });
const model = (page: Page) => section(page).getByRole('region', { name: 'The model says' });

test('in a mock interview the model speaks once, after the claim, and what it said stays', async () => {
  const data = temporaryFolder();
  const first = await launchApp({ userData: data.folder });
  await openDeepDive(first.page, 'mock');
  await expect(claim(first.page)).toBeVisible();
  await expect(stateIt(first.page)).toBeHidden();
  await expect(first.page.getByRole('region', { name: 'Load', exact: true })).toHaveCount(0);

  await claim(first.page).fill('The links database at 3x peak');
  await stateIt(first.page).click();
  await expect(said(first.page)).toContainText('The links database at 3x peak');
  await expect(model(first.page)).toContainText(
    /.+ is the bottleneck, at [\d,]+ % of .+\. It breaks at x/,
  );
  const list = model(first.page).getByRole('list', { name: 'Busiest components' });
  await expect(list.getByRole('listitem')).not.toHaveCount(0);
  await expect(stateIt(first.page)).toBeHidden();
  await expect(first.page.getByRole('log', { name: 'Conversation' })).toContainText(
    /You said: “The links database at 3x peak” The model says: .+ is the bottleneck/,
  );
  const revealed = await model(first.page).innerText();

  // She may go on writing and drawing; what was stated and revealed stays.
  await claim(first.page).fill('On second thoughts, the service');
  await expect(said(first.page)).toContainText('The links database at 3x peak');
  await waitUntilSaved(first.page);
  await first.close();

  const { page, close, problems } = await launchApp({ userData: data.folder });
  await continueInterview(page);
  await expect(claim(page)).toHaveValue('On second thoughts, the service');
  await expect(said(page)).toContainText('The links database at 3x peak');
  expect(await model(page).innerText()).toBe(revealed);
  await expect(stateIt(page)).toBeHidden();

  await model(page).getByRole('button', { name: 'Link service' }).click();
  await expect(component(page, 'Link service')).toHaveClass(/\bselected\b/);

  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  const details = page.getByRole('region', { name: 'What the model says' });
  await expect(details).toContainText('The links database at 3x peak');
  await expect(details).toContainText('is the bottleneck, at');
  expect(problems).toEqual([]);
  await close();
  data.remove();
});

test('where the model cannot say, it says so, and can be asked again', async () => {
  const { page, close, problems } = await launchApp();
  await openDeepDive(page, 'mock', EMPTY_DESIGN);
  await claim(page).fill('The database');
  await stateIt(page).click();
  await expect(section(page).getByRole('status')).toContainText('Nothing is drawn yet');
  await expect(stateIt(page)).toBeEnabled();
  await expect(model(page)).toHaveCount(0);
  await claim(page).fill('');
  await claim(page).blur();
  await expect(stateIt(page)).toBeHidden();
  expect(problems).toEqual([]);
  await close();
});

test('in practice it works too, and blanks alone are no claim', async () => {
  const { page, close } = await launchApp();
  await openDeepDive(page, 'practice');
  await claim(page).fill('   ');
  await claim(page).blur();
  await expect(stateIt(page)).toBeHidden();
  await claim(page).fill('The service');
  await expect(stateIt(page)).toBeVisible();
  await claim(page).press('Tab');
  await page.keyboard.press('Enter');
  await expect(model(page)).toContainText('is the bottleneck');
  await goToStage(page, 'Scope');
  await goToStage(page, 'Deep dive');
  await expect(said(page)).toContainText('The service');
  await close();
});
