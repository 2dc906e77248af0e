import { expect, type Locator, type Page } from '@playwright/test';

/** The interview as the tests speak of it: every step is what a person does with pointer and keyboard. */

export type StageTitle = 'Scope' | 'Estimate' | 'API' | 'Data' | 'Design' | 'Deep dive' | 'Wrap-up';

/** From Home into a new session. */
export async function startInterview(
  page: Page,
  { mode = 'Mock' }: { mode?: 'Mock' | 'Practice' } = {},
): Promise<void> {
  await page.getByRole('button', { name: /^URL shortener Short unique links/ }).click();
  const dialog = page.getByRole('dialog', { name: 'URL shortener' });
  await dialog.getByRole('radio', { name: mode }).click();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(stageButton(page, 'Scope')).toHaveAttribute('aria-current', 'step');
}

export function stageButton(page: Page, title: StageTitle): Locator {
  return page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name: title });
}

export async function goToStage(page: Page, title: StageTitle): Promise<void> {
  await stageButton(page, title).click();
  await expect(stageButton(page, title)).toHaveAttribute('aria-current', 'step');
}

/** Asks the interviewer and waits for the answer. */
export async function ask(page: Page, question: string, answer: RegExp): Promise<void> {
  const field = page.getByLabel('Ask the interviewer');
  await field.fill(question);
  await field.press('Enter');
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText(answer);
  await expect(field).toHaveValue('');
}

/** Types lines into the field under a list, each ended with Enter. */
export async function addLines(page: Page, field: string, lines: readonly string[]): Promise<void> {
  const input = page.getByLabel(field, { exact: true });
  for (const line of lines) {
    await input.fill(line);
    await input.press('Enter');
    await expect(input).toHaveValue('');
  }
}

export function canvas(page: Page): Locator {
  return page.getByRole('group', { name: 'Canvas', exact: true });
}

/** A component on the canvas by its name. */
export function component(page: Page, name: string): Locator {
  return canvas(page).locator('.react-flow__node').filter({ hasText: name });
}

/** Puts components on the canvas by clicking them in the palette. */
export async function addComponents(page: Page, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) {
    await canvas(page)
      .getByRole('button', { name: `Add ${kind}`, exact: true })
      .click();
    await expect(component(page, kind)).toBeVisible();
  }
}

/** Draws a connection by dragging from the right side of one component to the middle of another. */
export async function connectByPointer(page: Page, from: string, to: string): Promise<void> {
  // Both wait until the board stands still.
  await component(page, to).hover();
  await component(page, from).hover();
  await component(page, from).locator('.react-flow__handle-right').hover();
  await page.mouse.down();
  const end = await component(page, to).boundingBox();
  if (!end) throw new Error(`${to} is not on screen.`);
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
  await expectConnection(page, from, to);
}

/** Draws a connection without the pointer: C on the selected component, then the name of the other one. */
export async function connectByKeyboard(page: Page, from: string, to: string): Promise<void> {
  await component(page, from).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: `Connect ${from} to` }).fill(to);
  await page.keyboard.press('Enter');
  await expectConnection(page, from, to);
}

async function expectConnection(page: Page, from: string, to: string): Promise<void> {
  await expect(canvas(page).getByLabel(new RegExp(`^${from} to ${to}\\b`))).toBeAttached();
}

/** What the status bar says about saving. */
export function saveStatus(page: Page): Locator {
  return page.getByRole('region', { name: 'Status', exact: true });
}

/** Waits until everything is acknowledged; in a new session that may be the beat of its clock every five seconds. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toContainText(/Saved \d\d:\d\d:\d\d/, { timeout: 10_000 });
}
