import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { appendEvents, createSession } from '../../helpers/page-session';
import {
  addComponents,
  connectByKeyboard,
  goToStage,
  startInterview,
  stageButton,
} from '../../helpers/interview-room';

const MINUTE_MS = 60_000;

/** Opens a mock session whose log says that its clock has run for so long, all of it in the first stage. */
async function openAfter(page: Page, elapsedMs: number): Promise<void> {
  const id = await createSession(page, 'mock');
  const appended = await appendEvents(page, id, [
    { version: 1, number: 2, atMs: Date.now(), elapsedMs, type: 'clock-advanced' },
  ]);
  expect(appended.ok).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible();
}

test('a stage over its plan warns, then closes: readable, not writable, and the others stay open', async () => {
  const { page, close, problems } = await launchApp();
  await openAfter(page, 10 * MINUTE_MS - 4_000);
  await expect(page.getByText(/Scope is over its plan and closes in 1 min/)).toBeVisible();
  const field = page.getByLabel('Add to Functional', { exact: true });
  // Half typed when the stage closes: it still counts.
  await field.fill('A user can shorten a long URL');
  await expect(page.getByText(/Scope is closed/)).toBeVisible({ timeout: 10_000 });
  await expect(field).toBeDisabled();
  await expect(
    page.getByRole('list', { name: 'Functional', exact: true }).getByRole('textbox'),
  ).toHaveValue('A user can shorten a long URL');
  await page.getByRole('button', { name: 'Estimate' }).last().click();
  await expect(stageButton(page, 'Estimate')).toHaveAttribute('aria-current', 'step');
  await expect(page.getByLabel('Add an estimate', { exact: true })).toBeEnabled();
  await goToStage(page, 'Scope');
  await expect(field).toBeDisabled();
  expect(problems).toEqual([]);
  await close();
});

test('in the last minutes the clock says so in words, and when time is up the report follows', async () => {
  const { page, close, problems } = await launchApp();
  await openAfter(page, 45 * MINUTE_MS - 6_000);
  await expect(page.getByRole('timer', { name: 'Time left' })).toContainText('last minute');
  await expect(page.getByText('of 100 as senior')).toBeVisible({ timeout: 20_000 });
  const sessions = await page.evaluate(() => window.api.sessions.list());
  expect(sessions).toMatchObject({ ok: true, value: [{ status: 'finished' }] });
  expect(problems).toEqual([]);
  await close();
});

test('practice shows findings beside the canvas while the design grows; mock shows none', async () => {
  const practice = await launchApp();
  await startInterview(practice.page, { mode: 'Practice' });
  await goToStage(practice.page, 'Design');
  const findings = practice.page.getByRole('region', { name: 'Findings' });
  // Nothing is wrong with an empty canvas; it is told how to begin.
  await expect(findings.getByRole('listitem')).toHaveText(/^Draw who sends the requests/);
  await addComponents(practice.page, ['Web client', 'Service', 'SQL database']);
  await expect(findings.getByText('A required path is missing')).toHaveCount(1);
  await expect(findings.getByRole('button')).not.toHaveCount(0);
  // What was never set is asked, and only once the design stage is left; the report will call it a fault.
  const question = findings.getByText(/^How many replicas of “Service” are there/);
  await expect(question).toHaveCount(0);
  await connectByKeyboard(practice.page, 'Web client', 'Service');
  await connectByKeyboard(practice.page, 'Service', 'SQL database');
  await goToStage(practice.page, 'Deep dive');
  await practice.page.getByRole('button', { name: 'Show design' }).click();
  await expect(question).toBeVisible();
  await practice.close();

  const mock = await launchApp();
  await startInterview(mock.page);
  await goToStage(mock.page, 'Design');
  await expect(mock.page.getByRole('region', { name: 'Brief' })).toBeVisible();
  await expect(mock.page.getByRole('region', { name: 'Findings' })).toHaveCount(0);
  await mock.close();
});
