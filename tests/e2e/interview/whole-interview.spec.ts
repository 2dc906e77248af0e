import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';
import {
  addComponents,
  addLines,
  ask,
  canvas,
  component,
  connectByKeyboard,
  connectByPointer,
  goToStage,
  startInterview,
  stageButton,
  waitUntilSaved,
} from '../../helpers/interview-room';

const COMPONENTS = [
  'Web client',
  'CDN',
  'Load balancer',
  'API gateway',
  'Service',
  'Cache',
  'Key-value store',
  'ID generator',
  'Queue',
] as const;

test('a whole interview about the URL shortener, from Home to the report and back after a restart', async () => {
  test.setTimeout(180_000);
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  const { page } = first;
  await startInterview(page);
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText('short');

  await test.step('scope: questions and requirements', async () => {
    await ask(page, 'How many links are created per month?', /100 million/);
    await ask(page, 'What is the ratio of reads to writes?', /hundred redirects/);
    await ask(page, 'Do links expire?', /Five years/);
    await ask(page, 'Which colour should the logo have?', /Your call/);
    await expect(page.getByRole('list', { name: 'Assumptions' })).toContainText('logo');
    await addLines(page, 'Add to Functional', [
      'A user can shorten a long URL',
      'A visitor of a short link is redirected to the long URL',
    ]);
    await addLines(page, 'Add to Non-functional', [
      'Redirects are fast: p99 <= 100 ms',
      'Redirects are available: 99.99 %',
    ]);
    await addLines(page, 'Add to Out of scope', ['Link previews']);
    await expect(page.getByRole('region', { name: 'Brief' })).toContainText('p99 <= 100 ms');
  });

  await test.step('a deleted row comes back with Undo, and rows move by keyboard', async () => {
    const functional = page
      .getByRole('list', { name: 'Functional', exact: true })
      .getByRole('listitem');
    await functional.first().hover();
    await functional.first().getByRole('button', { name: 'Delete requirement' }).click();
    await expect(functional).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(functional).toHaveCount(2);
    await functional.nth(1).getByRole('textbox').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(functional.first().getByRole('textbox')).toHaveValue(/visitor/);
    await expect(functional.first().getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('undo and redo outside text fields', async () => {
    const left = page.getByRole('list', { name: 'Out of scope' }).getByRole('listitem');
    await addLines(page, 'Add to Out of scope', ['Billing']);
    await expect(left).toHaveCount(2);
    await page.getByRole('heading', { name: 'Scope', exact: true }).click();
    await page.keyboard.press('Control+z');
    await expect(left).toHaveCount(1);
    await page.keyboard.press('Control+Shift+Z');
    await expect(left).toHaveCount(2);
  });

  await test.step('estimate: values while typing, errors beside the line', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(stageButton(page, 'Estimate')).toHaveAttribute('aria-current', 'step');
    await addLines(page, 'Add an estimate', [
      'creates = 100M / month',
      'reads = creates * 100',
      'storage = creates * 500 B * 5 years',
      'cache = typo * 2',
    ]);
    await expect(page.getByLabel('Value of creates')).toContainText('38 /s');
    await expect(page.getByLabel('Value of storage')).toContainText('3.0 TB');
    await expect(page.getByText(/“typo” is not known/)).toBeVisible();
    await page.getByLabel('Expression').nth(3).fill('storage * 20 %');
    await expect(page.getByLabel('Value of cache')).toContainText('GB');
    await expect(page.getByText(/“typo” is not known/)).toBeHidden();
  });

  await test.step('API and data', async () => {
    await goToStage(page, 'API');
    await addLines(page, 'Add an operation', ['POST /v1/urls', 'GET /{code}']);
    const create = page.getByRole('article', { name: 'POST /v1/urls' });
    await create.getByLabel('Request').fill('longUrl, alias?, expiresAt?; Idempotency-Key');
    await create.getByLabel('Response').fill('201 {code, shortUrl}');
    await create.getByLabel('Errors').fill('409 alias taken, 429 too many requests');
    await page.getByRole('article', { name: 'GET /{code}' }).getByLabel('Response').fill('302');
    await goToStage(page, 'Data');
    await addLines(page, 'Add an entity', ['Link: code char(7), longUrl text, ownerId uuid']);
    await addLines(page, 'Add an entity', ['Click: linkCode, at timestamp']);
    const link = page.getByRole('article', { name: 'Entity Link' });
    await expect(link.getByLabel('Key of code')).toHaveValue('primary');
    await link.getByLabel('Access paths').fill('Redirect: get by code');
  });

  await test.step('design: nine components, connected by pointer and by keyboard', async () => {
    await goToStage(page, 'Design');
    await addComponents(page, COMPONENTS);
    await canvas(page).getByRole('button', { name: 'Show everything' }).click();
    await connectByPointer(page, 'Web client', 'CDN');
    await connectByKeyboard(page, 'CDN', 'Load balancer');
    await connectByKeyboard(page, 'Load balancer', 'API gateway');
    await connectByKeyboard(page, 'API gateway', 'Service');
    await connectByKeyboard(page, 'Service', 'Cache');
    await connectByKeyboard(page, 'Service', 'Key-value store');
    await connectByKeyboard(page, 'Service', 'ID generator');
    await connectByKeyboard(page, 'Service', 'Queue');
    await expect(page.getByRole('region', { name: 'Status', exact: true })).toContainText(
      '9 components',
    );
  });

  await test.step('deep dive: questions one by one, a change, a decision, a bottleneck', async () => {
    await goToStage(page, 'Deep dive');
    await page
      .getByLabel('Answer to question 1')
      .fill('Twelve shards by hash of the code; a lost shard fails over in 30 s.');
    await page.getByRole('button', { name: 'Next question' }).click();
    await page.getByLabel('Answer to question 2').fill('Range blocks of 1,000 per server.');
    await page.getByRole('button', { name: 'Change a requirement' }).click();
    await page.getByLabel('Answer to change 1').fill('Coalesce requests and cache for 60 s.');
    await addLines(page, 'Add a decision', ['Key-value store']);
    const decision = page.getByRole('article', { name: 'decision' });
    await decision.getByLabel('Alternative').fill('Sharded SQL');
    await decision.getByLabel('Because').fill('one lookup by key, no joins');
    await decision.getByLabel('Price').fill('no ad-hoc queries');
    await page
      .getByRole('textbox', { name: 'Bottleneck' })
      .fill('The key-value store when the cache is cold: 11,400 reads per second.');
    await page.getByRole('button', { name: 'Show design' }).click();
    await expect(component(page, 'Key-value store')).toBeVisible();
  });

  await test.step('wrap-up, and the confirmation names what is missing', async () => {
    await page.keyboard.press('Alt+7');
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Finish the interview?' });
    await expect(dialog).toContainText('The summary is empty.');
    await expect(dialog).not.toContainText('The bottleneck is not named.');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await page
      .getByRole('textbox', { name: 'Summary' })
      .fill('A cache in front of a key-value store serves redirects; codes come in range blocks.');
    await page.getByRole('textbox', { name: 'Next steps' }).fill('Abuse detection.');
    await waitUntilSaved(page);
  });

  await test.step('the report appears', async () => {
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
    await page.getByRole('button', { name: 'Finish and see the report' }).click();
    await expect(page.getByText('of 100 as senior')).toBeVisible();
    expect(first.problems).toEqual([]);
  });
  await first.close();

  await test.step('after a restart History shows the session with its score', async () => {
    const second = await launchApp({ userData });
    // The app hears keys once it is drawn.
    await expect(second.page.getByRole('main')).toBeVisible();
    await second.page.keyboard.press('Control+2');
    const rows = second.page.getByRole('option', { name: /URL shortener/ });
    await expect(rows).toHaveCount(1);
    await rows.first().click();
    await second.page.getByRole('button', { name: 'Open report' }).click();
    await expect(second.page.getByText('of 100 as senior')).toBeVisible();
    await second.close();
  });
  remove();
});
