import { expect, test } from '@playwright/test';
import { renameComponent } from '#shared/design/edit';
import { MAX_UNDO_STEPS } from '#shared/interview/state';
import { DesignBuilder } from '../../helpers/design-builder';
import { launchApp } from '../../helpers/electron-app';
import { canvas, component, waitUntilSaved } from '../../helpers/interview-room';
import { appendEvents, createSession } from '../../helpers/page-session';
import { SessionLog } from '../../helpers/session-log';
import { temporaryFolder } from '../../helpers/temporary-folder';

/** More than can be undone. */
const STEPS = MAX_UNDO_STEPS + 3;
const LARGEST_APPEND = 500;

test('after a restart the last 500 steps can be undone and done again', async () => {
  test.setTimeout(120_000);
  const { folder: userData, remove } = temporaryFolder();
  const first = await launchApp({ userData });
  const id = await createSession(first.page);
  const log = new SessionLog({ startedAtMs: Date.now(), mode: 'practice' }).enter('design');
  const design = new DesignBuilder().component('base', 'service').build();
  for (let step = 1; step <= STEPS; step += 1) {
    log.draw(renameComponent(design, 'base', `Name ${step}`), `Rename to Name ${step}`);
  }
  const events = log.events.slice(1);
  for (let from = 0; from < events.length; from += LARGEST_APPEND) {
    const reply = await appendEvents(first.page, id, events.slice(from, from + LARGEST_APPEND));
    expect(reply.ok).toBe(true);
  }
  await first.close();

  const { page, close } = await launchApp({ userData });
  await page.getByRole('button', { name: /^Continue URL shortener/ }).click();
  await expect(component(page, `Name ${STEPS}`)).toBeVisible();
  const undo = canvas(page).getByRole('button', { name: 'Undo' });
  const redo = canvas(page).getByRole('button', { name: 'Redo' });
  await component(page, `Name ${STEPS}`).click();
  for (let step = 0; step < MAX_UNDO_STEPS; step += 1) await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
  await expect(component(page, 'Name 3')).toBeVisible();
  for (let step = 0; step < MAX_UNDO_STEPS; step += 1) await page.keyboard.press('Control+y');
  await expect(redo).toBeDisabled();
  await expect(component(page, `Name ${STEPS}`)).toBeVisible();
  await waitUntilSaved(page);
  await close();
  remove();
});
