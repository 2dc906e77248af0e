import type { Page } from '@playwright/test';
import { playedEvents, reportOf } from './seed';

interface SeededSession {
  readonly mode?: 'mock' | 'practice';
  /** null: the session is left unfinished. */
  readonly score: number | null;
}

/** Puts sessions into the app through its own requests, oldest first, and shows Home afresh. */
export async function seedSessions(page: Page, seeds: readonly SeededSession[]): Promise<void> {
  const sessions = seeds.map(({ mode = 'mock', score }) => ({
    mode,
    events: playedEvents(score !== null),
    report: score === null ? null : reportOf(score, mode),
  }));
  await page.evaluate(async (items) => {
    for (const { mode, events, report } of items) {
      const created = await window.api.sessions.create({
        problem: 'url-shortener',
        mode,
        level: 'senior',
        durationMinutes: 45,
        prompt: 'Design a URL shortener.',
      });
      if (!created.ok) throw new Error(created.error.message);
      const { id } = created.value;
      const appended = await window.api.sessions.append({ id, events });
      if (!appended.ok) throw new Error(appended.error.message);
      if (!report) continue;
      const saved = await window.api.reports.save({ id, report });
      if (!saved.ok) throw new Error(saved.error.message);
    }
  }, sessions);
  await page.reload();
  await page.getByRole('heading', { name: 'Problems' }).waitFor();
}

export type RoomName = 'Home' | 'History' | 'Library' | 'Settings';

export async function goTo(page: Page, room: RoomName): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
  await page.getByRole('heading', { level: 1, name: room }).waitFor();
}

/** The card of the one problem that every version has. */
export function problemCard(page: Page) {
  return page.getByRole('button', { name: /^URL shortener Short unique links/ });
}
