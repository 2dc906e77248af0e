import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { goTo } from './rooms';
import { playedEvents, reportOf } from './seed';

const COUNT = 1_000;

test('History draws only the rows in sight of a thousand, and the keyboard goes from end to end', async () => {
  test.setTimeout(180_000);
  const { page, close, problems } = await launchApp();
  await page.evaluate(
    async ({ count, events, report }) => {
      for (let index = 0; index < count; index += 1) {
        const created = await window.api.sessions.create({
          problem: 'url-shortener',
          mode: index % 2 === 0 ? 'mock' : 'practice',
          level: 'senior',
          durationMinutes: 45,
          prompt: 'Design a URL shortener.',
        });
        if (!created.ok) throw new Error(created.error.message);
        const { id } = created.value;
        await window.api.sessions.append({ id, events });
        await window.api.reports.save({ id, report: { ...report, total: index % 101 } });
      }
    },
    { count: COUNT, events: playedEvents(true), report: reportOf(50, 'mock') },
  );
  await page.reload();
  await page.getByRole('heading', { name: 'Problems' }).waitFor();
  await goTo(page, 'History');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.getByRole('option').count()).toBeLessThan(60);

  await page.keyboard.press('End');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute(
    'aria-posinset',
    String(COUNT),
  );
  await expect(page.getByRole('option', { selected: true })).toBeInViewport();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute(
    'aria-setsize',
    String(COUNT - 1),
  );
  await page.keyboard.press('Home');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  expect(problems).toEqual([]);
  await close();
});
