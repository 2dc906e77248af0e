import { expect, type Page } from '@playwright/test';
import { connection, dragFromPalette, inspector, select } from '../helpers/canvas-board';
import { canvas, component, connectByKeyboard } from '../helpers/interview-room';
import type { DrawnComponent, DrawnConnection } from './drawing';

/** Distance between boxes on the board, in pixels of the window. */
const COLUMN_PX = 200;
const ROW_PX = 110;
const MARGIN_PX = { x: 90, y: 140 };
const ZOOM_OUT_STEPS = 2;

/** Draws a design by hand: boxes dragged from the palette and named, fields filled in, lines connected. */
export async function draw(
  page: Page,
  components: readonly DrawnComponent[],
  connections: readonly DrawnConnection[],
): Promise<void> {
  await page.getByRole('button', { name: 'Collapse the interviewer' }).click();
  for (let step = 0; step < ZOOM_OUT_STEPS; step += 1) {
    await canvas(page).getByRole('button', { name: 'Zoom out' }).click();
  }
  for (const drawn of components) await place(page, drawn);
  for (const drawn of components) {
    if (Object.keys(drawn.fields).length === 0) continue;
    await select(page, drawn.name);
    await fillIn(page, drawn.fields);
  }
  for (const { from, to, fields } of connections) {
    await connectByKeyboard(page, from, to);
    if (Object.keys(fields).length === 0) continue;
    await connection(page, from, to).focus();
    await page.keyboard.press('Enter');
    await fillIn(page, fields);
  }
  await page.keyboard.press('Escape');
  await canvas(page).getByRole('button', { name: 'Show everything' }).click();
}

async function place(page: Page, { kind, name, column, row }: DrawnComponent): Promise<void> {
  const board = await canvas(page).locator('.react-flow').boundingBox();
  if (!board) throw new Error('The board is not on screen.');
  await dragFromPalette(page, kind, {
    x: board.x + MARGIN_PX.x + column * COLUMN_PX,
    y: board.y + MARGIN_PX.y + row * ROW_PX,
  });
  await inspector(page).getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(component(page, name)).toBeVisible();
}

async function fillIn(page: Page, fields: DrawnComponent['fields']): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    if (typeof value === 'string') {
      const field = inspector(page).getByRole('textbox', { name: label, exact: true });
      await field.fill(value);
      await field.press('Enter');
    } else {
      await inspector(page).getByRole('combobox', { name: label, exact: true }).click();
      await page.getByRole('option', { name: value.choice, exact: true }).click();
    }
  }
}
