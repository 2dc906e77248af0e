import { expect, test } from '@playwright/test';
import type { Design } from '#shared/design/schema';
import { launchApp } from '../../helpers/electron-app';
import { canvas } from '../../helpers/interview-room';
import { openDrawnSession } from '../../helpers/drawn-session';
import { drag, middleOf, undo } from '../../helpers/canvas-board';

const COUNT = 5_000;
const COLUMNS = 70;

function largeDesign(): Design {
  const components: Record<string, Design['components'][string]> = {};
  const connections: Record<string, Design['connections'][string]> = {};
  for (let index = 0; index < COUNT; index += 1) {
    const id = `c${index}`;
    components[id] = {
      id,
      kind: 'service',
      name: `Part ${index}`,
      x: (index % COLUMNS) * 240,
      y: Math.floor(index / COLUMNS) * 112,
      boundary: null,
      properties: {},
    };
    if (index % COLUMNS === 0) continue;
    connections[`l${index}`] = {
      id: `l${index}`,
      from: `c${index - 1}`,
      to: id,
      mode: 'sync',
      operation: 'any',
      label: '',
      flows: [],
      properties: {},
    };
  }
  return { components, connections, boundaries: {} };
}

test('a design of 5,000 components is shown, and one of them can be moved and put back', async () => {
  test.setTimeout(120_000);
  const { page, close, problems } = await launchApp();
  await openDrawnSession(page, largeDesign());

  const inSight = canvas(page).locator('.react-flow__node');
  await expect(inSight.first()).toBeVisible({ timeout: 30_000 });
  expect(await inSight.count()).toBeLessThan(COUNT);
  await expect(page.getByRole('region', { name: 'Status', exact: true })).toContainText(
    '5000 components',
  );

  const name = await inSight.nth(3).getAttribute('data-id');
  const moved = canvas(page).locator(`.react-flow__node[data-id="${name}"]`);
  const translate = async () =>
    /translate\([^)]*\)/.exec((await moved.getAttribute('style')) ?? '')?.[0];
  const before = await translate();
  const place = await middleOf(moved);
  await drag(page, place, { x: place.x + 40, y: place.y + 40 });
  await expect.poll(translate).not.toBe(before);
  await undo(page);
  await expect.poll(translate).toBe(before);
  expect(problems).toEqual([]);
  await close();
});
