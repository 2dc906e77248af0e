import type { SessionEvent } from '#shared/interview/events';
import type { Mode } from '#shared/interview/settings';
import type { Page } from '@playwright/test';

/** Starts a session from the page, as the app's own code does. */
export async function createSession(page: Page, mode: Mode = 'practice'): Promise<string> {
  const reply = await page.evaluate(
    (asked) =>
      window.api.sessions.create({
        problem: 'url-shortener',
        mode: asked,
        level: 'senior',
        durationMinutes: 45,
        prompt: 'Design a URL shortener.',
      }),
    mode,
  );
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value.id;
}

/** The reply of main, an error included. */
export function appendEvents(page: Page, id: string, events: readonly SessionEvent[]) {
  return page.evaluate(
    (input) => window.api.sessions.append({ id: input.id, events: [...input.events] }),
    { id, events },
  );
}

/** The number of the session's last stored event; 0 when there is no such session. */
export async function lastStoredNumber(page: Page, id: string): Promise<number> {
  const reply = await page.evaluate((input) => window.api.sessions.open(input), { id });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value?.state.lastEventNumber ?? 0;
}
