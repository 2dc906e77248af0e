import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { createSession, lastStoredNumber } from '../../helpers/page-session';
import { componentEvent } from '../../helpers/component-events';
import { temporaryFolder } from '../../helpers/temporary-folder';

const ROUNDS = 25;

test(`killed ${ROUNDS} times while saving, the app has every event it acknowledged`, async () => {
  test.setTimeout(ROUNDS * 6_000);
  const { folder: userData, remove } = temporaryFolder();
  let sessionId: string | null = null;
  let acknowledged = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, kill } = await launchApp({ userData });
    sessionId ??= await createSession(page);
    const stored = await lastStoredNumber(page, sessionId);
    expect(stored).toBeGreaterThanOrEqual(acknowledged);

    let hearFirst: () => void = () => undefined;
    const firstAcknowledged = new Promise<void>((resolve) => {
      hearFirst = resolve;
    });
    await page.exposeFunction('acknowledge', (number: number) => {
      acknowledged = Math.max(acknowledged, number);
      hearFirst();
    });
    // Runs until the kill; what it throws then is of no interest.
    void page
      .evaluate(
        async ({ id, from, template }) => {
          const { acknowledge } = window as unknown as {
            acknowledge: (number: number) => Promise<void>;
          };
          for (let number = from; ; number += 1) {
            const event = { ...template, number };
            const reply = await window.api.sessions.append({ id, events: [event] });
            if (!reply.ok) throw new Error(reply.error.message);
            void acknowledge(reply.value.lastEventNumber);
          }
        },
        { id: sessionId, from: stored + 1, template: componentEvent(2) },
      )
      .catch(() => undefined);
    await firstAcknowledged;
    await new Promise((resolve) => setTimeout(resolve, (round * 53) % 200));
    await kill();
  }
  const { page, close } = await launchApp({ userData });
  expect(await lastStoredNumber(page, sessionId ?? '')).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(ROUNDS);
  await close();
  remove();
});
