import { expect, test, type Page } from '@playwright/test';
import { referenceDesign } from '#shared/problems/url-shortener/reference-design';
import { seriousFindings } from '../../helpers/axe';
import { openDrawnSession } from '../../helpers/drawn-session';
import { launchApp } from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { goTo } from '../rooms/rooms';

const TITLE = 'm5.large: requests at full load';

const section = (page: Page) => page.getByRole('region', { name: 'Model constants' });
const field = (page: Page) => section(page).getByLabel(TITLE, { exact: true });
const row = (page: Page) => section(page).getByRole('listitem').filter({ hasText: TITLE });

async function openGroup(page: Page, name: string): Promise<void> {
  await section(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

test('a changed constant is there after a restart, and goes back to the table alone or with all others', async () => {
  const data = temporaryFolder();
  const first = await launchApp({ userData: data.folder });
  await goTo(first.page, 'Settings');
  await openGroup(first.page, 'Compute');
  await expect(field(first.page)).toHaveValue('1000');
  await field(first.page).fill('2k');
  await field(first.page).press('Enter');
  await expect(field(first.page)).toHaveValue('2000');
  await expect(row(first.page)).toContainText('Changed');
  await first.close();

  const { page, close, problems } = await launchApp({ userData: data.folder });
  await goTo(page, 'Settings');
  const compute = section(page).getByRole('button', { name: /^Compute/ });
  await expect(compute).toContainText('1 changed');
  await compute.click();
  await expect(field(page)).toHaveValue('2000');
  await row(page)
    .getByRole('button', { name: `Back to 1,000 /s: ${TITLE}` })
    .click();
  await expect(field(page)).toHaveValue('1000');
  await expect(field(page)).toBeFocused();
  await expect(row(page)).not.toContainText('Changed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page)).toHaveValue('2000');

  const other = section(page).getByLabel('m5.xlarge: requests at full load', { exact: true });
  await other.fill('4000');
  await other.press('Enter');
  await section(page).getByRole('radio', { name: 'Changed 2' }).check();
  await expect(section(page).getByRole('listitem')).toHaveCount(2);
  await section(page).getByRole('button', { name: 'Reset all' }).click();
  await expect(section(page)).toContainText('No constant was changed.');
  await expect(section(page).getByRole('button', { name: 'Reset all' })).toBeDisabled();
  await section(page).getByRole('radio', { name: /^All/ }).check();
  await expect(field(page)).toHaveValue('1000');
  expect(problems).toEqual([]);
  await close();
  data.remove();
});

test('a value outside its range is refused beside the field, and Escape brings the old one back', async () => {
  const { page, close } = await launchApp();
  await goTo(page, 'Settings');
  await section(page).getByLabel('Find a constant').fill('m5.large requests');
  await field(page).fill('0');
  await field(page).press('Enter');
  await expect(row(page).getByRole('alert')).toHaveText('1 to 1,000,000 /s.');
  await expect(row(page)).not.toContainText('Changed');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('1000');
  await field(page).fill('');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('1000');
  await close();
});

test('constants are found by words of their name and of their source', async () => {
  const { page, close } = await launchApp();
  await goTo(page, 'Settings');
  const search = section(page).getByLabel('Find a constant');
  await search.fill('facebook photo');
  await expect(
    section(page).getByLabel('CDN: hit ratio when nothing better is known'),
  ).toBeVisible();
  await search.fill('no such thing');
  await expect(section(page)).toContainText('No constant fits “no such thing”.');
  await search.press('Escape');
  await expect(section(page).getByRole('button', { name: /^Prices/ })).toBeVisible();
  await close();
});

test('"why?" leads to the constant behind a figure, and back into the interview, which reckons with it', async () => {
  const { page, close, problems } = await launchApp();
  await openDrawnSession(page, referenceDesign);
  const summary = page.getByRole('list', { name: 'Load at a glance' });
  const cost = summary.getByRole('button', { name: /a month/ });
  const before = await cost.innerText();
  const dock = page.getByRole('region', { name: 'Load', exact: true });
  await dock.getByRole('tab', { name: /Cost/ }).click();
  await dock.getByRole('button', { name: /12 x m5\.xlarge/ }).click();
  await page
    .getByRole('button', { name: /^Change .+ in Settings$/ })
    .first()
    .click();

  const price = section(page).getByLabel('m5.xlarge: one instance', { exact: true });
  await expect(price).toBeFocused();
  await expect(price).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeInViewport({
    ratio: 1,
  });
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.type('1400');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to the interview' }).click();
  await expect(cost).toBeVisible();
  await expect(cost).not.toHaveText(before);
  expect(problems).toEqual([]);
  await close();
});
