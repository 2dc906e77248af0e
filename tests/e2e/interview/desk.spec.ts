import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { addLines, ask, startInterview, waitUntilSaved } from '../../helpers/interview-room';
import { temporaryFolder } from '../../helpers/temporary-folder';

const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
const widthOf = async (page: Page, name: string) =>
  (await page.getByRole('region', { name, exact: true }).boundingBox())?.width ?? 0;

test('the width of a panel and a collapsed panel are found again after a new start', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await startInterview(first.page);
  await first.page.getByRole('separator', { name: 'Resize the interviewer' }).focus();
  const before = await widthOf(first.page, 'Interviewer');
  await first.page.keyboard.press('ArrowRight');
  await expect.poll(() => widthOf(first.page, 'Interviewer')).toBeGreaterThan(before);
  const wider = await widthOf(first.page, 'Interviewer');
  await first.page.getByRole('button', { name: 'Collapse the side panel' }).click();
  await expect(first.page.getByRole('region', { name: 'Brief' })).toHaveCount(0);
  await waitUntilSaved(first.page);
  await first.close();

  const second = await launchApp({ userData });
  await second.page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(second.page.getByRole('button', { name: 'Show the side panel' })).toBeVisible();
  await expect(second.page.getByRole('region', { name: 'Brief' })).toHaveCount(0);
  // Stored as a share of the window with three decimals.
  expect(Math.abs((await widthOf(second.page, 'Interviewer')) - wider)).toBeLessThan(2);
  await second.page.getByRole('button', { name: 'Show the side panel' }).click();
  await expect(second.page.getByRole('region', { name: 'Brief' })).toBeVisible();
  await second.close();
  remove();
});

test('the newest words stay in sight while the field grows, and the prompt is one press away', async () => {
  const { page, close, problems } = await launchApp();
  await startInterview(page);
  await expect(page.getByLabel('Ask the interviewer')).toBeFocused();
  await ask(page, 'How many links are created per month?', /100 million/);
  await ask(page, `Do we need custom aliases? ${'Please tell me. '.repeat(60)}`, /alias/);
  await ask(page, 'What is the read to write ratio?', /hundred/);
  const newest = log(page).locator('p').last();
  const prompt = log(page).locator('p').first();
  await expect(newest).toBeInViewport({ ratio: 1 });
  await page.getByLabel('Ask the interviewer').fill('a long question '.repeat(60));
  await expect(newest).toBeInViewport({ ratio: 1 });
  await expect(prompt).not.toBeInViewport();
  await page.getByRole('button', { name: 'Back to the prompt' }).click();
  await expect(prompt).toBeInViewport();
  await page.getByRole('button', { name: 'To the newest words' }).click();
  await expect(newest).toBeInViewport({ ratio: 1 });
  expect(problems).toEqual([]);
  await close();
});

test('what is half typed when the window closes is there at the next start', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await startInterview(first.page);
  await addLines(first.page, 'Add to Functional', ['Shorten a link']);
  await first.page.getByLabel('Add to Functional', { exact: true }).fill('مرحبا, half typed 😀');
  await first.close();

  const second = await launchApp({ userData });
  await second.page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(second.page.getByRole('textbox', { name: 'Requirement' }).nth(1)).toHaveValue(
    'مرحبا, half typed 😀',
  );
  await second.close();
  remove();
});

test('the window is called after what it shows, and the focus never falls out of a room', async () => {
  const { page, app, close } = await launchApp();
  const title = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toBe('Whiteboard Coach');
  await startInterview(page);
  await expect.poll(title).toBe('URL shortener - Whiteboard Coach');
  await page.getByRole('button', { name: 'Back to Home; the clock stops' }).click();
  await expect.poll(title).toBe('Whiteboard Coach');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+2');
  await expect.poll(title).toBe('History - Whiteboard Coach');
  await expect(page.getByRole('listbox', { name: 'Sessions' })).toBeFocused();
  await close();
});

test('the status bar shows what main has counted', async () => {
  const { page, app, close } = await launchApp();
  await startInterview(page);
  const status = page.getByRole('region', { name: 'Status', exact: true });
  await expect(status).toContainText('0 network calls');
  // Main asks the session itself for an address, which no policy of the page stops.
  await app.evaluate(({ session }) =>
    session.defaultSession.fetch('http://127.0.0.1:9/').catch(() => undefined),
  );
  expect(await page.evaluate(() => window.api.app.networkCalls())).toEqual({
    ok: true,
    value: { sent: 0, refused: 1 },
  });
  await expect(status).toContainText('0 network calls');
  await page.getByRole('button', { name: 'Back to Home; the clock stops' }).click();
  await page.keyboard.press('ControlOrMeta+4');
  await expect(page.getByText('1 request was refused before anything was sent.')).toBeVisible();
  await close();
});
