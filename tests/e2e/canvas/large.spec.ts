import { expect, test, type Locator } from '@playwright/test';
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

/** The id of one that is drawn whole inside the other; those at the rim are drawn too. */
async function wholeInside(nodes: Locator, frame: Locator): Promise<string> {
  const around = await frame.boundingBox();
  const boxes = await nodes.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { id: element.getAttribute('data-id') ?? '', left, right, top, bottom };
    }),
  );
  const found = boxes.find(
    ({ left, right, top, bottom }) =>
      around &&
      left > around.x + MARGIN_PX &&
      right < around.x + around.width - MARGIN_PX &&
      top > around.y + MARGIN_PX &&
      bottom < around.y + around.height - MARGIN_PX,
  );
  if (!found) throw new Error('None of them is inside.');
  return found.id;
}

/** Room for the toolbars that lie over the rim. */
const MARGIN_PX = 80;

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

  const name = await wholeInside(inSight, canvas(page).locator('.react-flow__pane'));
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
