import { _electron } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, ELECTRON } from './electron.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

/** The built app, with data of its own. */
export async function openCoach() {
  const userData = mkdtempSync(join(tmpdir(), 'coach-bench-canvas-'));
  const app = await _electron.launch({
    executablePath: ELECTRON,
    args: [ROOT, ...CHROMIUM_FLAGS, `--user-data-dir=${userData}`],
    chromiumSandbox: !CHROMIUM_FLAGS.includes('--no-sandbox'),
    colorScheme: null,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('main');
  return {
    app,
    page,
    /** Opens a new session that is at its design stage with this design. */
    async show(design, mode = 'mock') {
      await createSession(page, design, mode);
      await page.reload();
      await page
        .getByRole('button', { name: /^Continue/ })
        .first()
        .click({ timeout: 5000 });
      const board = page.locator('.react-flow');
      await board.waitFor();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.react-flow__edge-path').length === count,
        Object.keys(design.connections).length,
      );
    },
    /** Whether the figures of the load model are on the canvas of a practice session. */
    async showLoad(isShown) {
      const button = page.getByRole('button', { name: 'Load on the canvas' });
      const pressed = (is) => button.and(page.locator(`[aria-pressed="${is}"]`));
      if (await pressed(!isShown).isVisible()) await button.click();
      await pressed(isShown).waitFor();
      await page.waitForFunction(
        (is) => Boolean(document.querySelector('.react-flow__node [data-load]')) === is,
        isShown,
      );
    },
    /** How large the board is and which part of the canvas it shows. */
    async board() {
      return page.evaluate(() => {
        const { width, height } = document.querySelector('.react-flow').getBoundingClientRect();
        const { transform } = document.querySelector('.react-flow__viewport').style;
        const [x, y, zoom] = transform.match(/-?[\d.]+/g).map(Number);
        return { size: { width, height }, viewport: { x, y, zoom } };
      });
    },
    async close() {
      await app.close();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}

async function createSession(page, design, mode) {
  await page.evaluate(
    async ([drawn, chosen]) => {
      const created = await window.api.sessions.create({
        problem: 'url-shortener',
        mode: chosen,
        level: 'senior',
        durationMinutes: 45,
        prompt: 'Design a URL shortener.',
      });
      if (!created.ok) throw new Error(created.error.message);
      const { id, state } = created.value;
      const added = (records) =>
        Object.fromEntries(
          Object.entries(records).map(([key, after]) => [key, { before: null, after }]),
        );
      const bodies = [
        { type: 'stage-entered', stage: 'design' },
        {
          type: 'design-changed',
          label: 'Draw',
          diff: {
            components: added(drawn.components),
            connections: added(drawn.connections),
            boundaries: added(drawn.boundaries),
          },
        },
      ];
      const appended = await window.api.sessions.append({
        id,
        events: bodies.map((body, index) => ({
          version: 1,
          number: state.lastEventNumber + index + 1,
          atMs: Date.now(),
          elapsedMs: 1,
          ...body,
        })),
      });
      if (!appended.ok) throw new Error(appended.error.message);
    },
    [design, mode],
  );
}
