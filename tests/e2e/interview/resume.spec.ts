import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';
import {
  addComponents,
  addLines,
  component,
  goToStage,
  startInterview,
  stageButton,
} from '../../helpers/interview-room';

/** Seconds that are left on the total clock. */
async function secondsLeft(clock: { innerText: () => Promise<string> }): Promise<number> {
  const [minutes, seconds] = (await clock.innerText()).split('\n')[0]?.split(':').map(Number) ?? [];
  return (minutes ?? 0) * 60 + (seconds ?? 0);
}

test('an unfinished session goes on after a restart where it stood', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await startInterview(first.page);
  await addLines(first.page, 'Add to Functional', ['A user can shorten a long URL']);
  await goToStage(first.page, 'Design');
  await addComponents(first.page, ['Service']);
  const clock = first.page.getByRole('timer', { name: 'Time left' });
  await expect(clock).toContainText('44:5');
  await goToStage(first.page, 'Scope');
  // Still being typed when the window closes.
  await first.page.getByLabel('Add to Functional', { exact: true }).fill('A visitor is redirected');
  const left = await secondsLeft(clock);
  await first.close();

  const second = await launchApp({ userData });
  await second.page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(stageButton(second.page, 'Scope')).toHaveAttribute('aria-current', 'step');
  const again = second.page.getByRole('timer', { name: 'Time left' });
  const leftAgain = await secondsLeft(again);
  expect(leftAgain).toBeLessThanOrEqual(left);
  // The time in which the app was closed does not count.
  expect(leftAgain).toBeGreaterThan(left - 10);
  const functional = second.page
    .getByRole('list', { name: 'Functional', exact: true })
    .getByRole('textbox');
  await expect(functional).toHaveCount(2);
  await expect(functional.nth(1)).toHaveValue('A visitor is redirected');
  await goToStage(second.page, 'Design');
  await expect(component(second.page, 'Service')).toBeVisible();
  await second.close();
  remove();
});

test('a practice session can be paused, and stays paused over a restart', async () => {
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  await startInterview(first.page, { mode: 'Practice' });
  await first.page.getByRole('button', { name: 'Pause the clock' }).click();
  await expect(first.page.getByRole('timer', { name: 'Time left' })).toContainText('paused');
  await first.close();
  const second = await launchApp({ userData });
  await second.page.getByRole('button', { name: 'Continue URL shortener' }).click();
  await expect(second.page.getByRole('timer', { name: 'Time left' })).toContainText('paused');
  await second.page.getByRole('button', { name: 'Resume the clock' }).click();
  await expect(second.page.getByRole('button', { name: 'Pause the clock' })).toBeVisible();
  await second.close();
  remove();
});
