import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchApp, type LaunchedApp } from './electron-app';
import { canvas, component, goToStage, startInterview } from './interview-room';

/** The canvas as a person uses it, on the Design stage of a real session. */

export async function openBoard(): Promise<LaunchedApp> {
  const launched = await launchApp();
  await startInterview(launched.page, { mode: 'Practice' });
  await goToStage(launched.page, 'Design');
  await expect(canvas(launched.page)).toBeVisible();
  return launched;
}

/** A board of its own for each test of the file; what its page reports as a problem fails the test. */
export function boardForEachTest(): LaunchedApp {
  const launched = {} as LaunchedApp;
  test.beforeEach(async () => {
    Object.assign(launched, await openBoard());
  });
  test.afterEach(async () => {
    await launched.close();
    expect(launched.problems).toEqual([]);
  });
  return launched;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of something that has stopped moving. */
export async function middleOf(locator: Locator): Promise<Place> {
  await locator.hover();
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

/** A place on the board, as shares of its width and height. */
export async function boardPlace(page: Page, across: number, down: number): Promise<Place> {
  const box = await canvas(page).locator('.react-flow').boundingBox();
  if (!box) throw new Error('The board is not on screen.');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** Drags something from the palette to a place on the board. */
export async function dragFromPalette(page: Page, kind: string, to: Place): Promise<void> {
  const button = canvas(page).getByRole('button', { name: `Add ${kind}`, exact: true });
  await drag(page, await middleOf(button), to);
}

export function connection(page: Page, from: string, to: string): Locator {
  return canvas(page).getByLabel(new RegExp(`^${from} to ${to}\\b`));
}

export function inspector(page: Page): Locator {
  return page.getByRole('region', { name: 'Inspector' });
}

export async function undo(page: Page): Promise<void> {
  await canvas(page).getByRole('button', { name: 'Undo' }).click();
}

export async function redo(page: Page): Promise<void> {
  await canvas(page).getByRole('button', { name: 'Redo' }).click();
}

/** Selects a component as a click does, and waits until the inspector is about it. */
export async function select(page: Page, name: string): Promise<void> {
  await component(page, name).click();
  await expect(inspector(page).getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** A place in the window on a line, as a share of its length. */
export async function placeOnLine(
  page: Page,
  from: string,
  to: string,
  share: number,
): Promise<Place> {
  const path = connection(page, from, to).locator('path.react-flow__edge-path');
  return path.evaluate((element, at) => {
    if (!(element instanceof SVGPathElement)) throw new Error('This is no path.');
    const point = element.getPointAtLength(element.getTotalLength() * at);
    const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(
      element.getScreenCTM() ?? undefined,
    );
    return { x, y };
  }, share);
}
