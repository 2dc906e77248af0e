import { expect, type Page } from '@playwright/test';
import { EMPTY_DESIGN, type Design } from '#shared/design/schema';
import { EVENT_VERSION } from '#shared/interview/events';
import type { Mode } from '#shared/interview/settings';
import { diffBetween } from '#shared/lib/records-diff';
import { appendEvents, createSession } from './page-session';

/** A new session of the URL shortener that is at its Design stage with this design, open in the app. */
export async function openDrawnSession(
  page: Page,
  design: Design,
  mode: Mode = 'practice',
): Promise<void> {
  const id = await createSession(page, mode);
  const envelope = { version: EVENT_VERSION, atMs: Date.now(), elapsedMs: 1 } as const;
  const reply = await appendEvents(page, id, [
    { ...envelope, number: 2, type: 'stage-entered', stage: 'design' },
    {
      ...envelope,
      number: 3,
      type: 'design-changed',
      label: 'Draw',
      diff: diffBetween<Design>(EMPTY_DESIGN, design),
    },
  ]);
  expect(reply.ok).toBe(true);
  await page.reload();
  await page
    .getByRole('button', { name: /^Continue URL shortener/ })
    .first()
    .click();
}
