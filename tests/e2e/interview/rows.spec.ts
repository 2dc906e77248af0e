import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import { addLines, goToStage, startInterview, waitUntilSaved } from '../../helpers/interview-room';

const functional = (page: Page) => page.getByRole('list', { name: 'Functional', exact: true });
const texts = (page: Page) =>
  functional(page)
    .getByRole('textbox', { name: 'Requirement' })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

/** Pastes as the system's clipboard would. */
async function paste(page: Page, field: string, text: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).focus();
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (document.activeElement?.dispatchEvent(event))
      document.execCommand('insertText', false, content);
  }, text);
}

test('rows are dragged with the pointer, moved by keyboard, and both can be undone', async () => {
  const { page, close, problems } = await launchApp();
  await startInterview(page);
  await addLines(page, 'Add to Functional', ['One', 'Two', 'Three']);
  const rows = functional(page).getByRole('listitem');
  const third = await rows.nth(2).boundingBox();
  const first = await rows.nth(0).boundingBox();
  if (!third || !first) throw new Error('The rows are not on screen.');
  await rows.nth(2).hover();
  await rows.nth(2).getByRole('button', { name: 'Move 3 of 3' }).hover();
  await page.mouse.down();
  await page.mouse.move(first.x + 60, first.y + 20, { steps: 6 });
  await page.mouse.move(first.x + 60, first.y + 3, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => texts(page)).toEqual(['Three', 'One', 'Two']);

  await rows.nth(0).getByRole('textbox', { name: 'Requirement' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => texts(page)).toEqual(['One', 'Three', 'Two']);
  await expect(rows.nth(1).getByRole('textbox', { name: 'Requirement' })).toBeFocused();
  await rows.nth(1).getByRole('button', { name: 'Delete requirement' }).focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => texts(page)).toEqual(['One', 'Two', 'Three']);
  await waitUntilSaved(page);
  expect(problems).toEqual([]);
  await close();
});

test('after a row is deleted the focus is on the next one, at last on the field that adds', async () => {
  const { page, close } = await launchApp();
  await startInterview(page);
  await addLines(page, 'Add to Functional', ['One', 'Two']);
  await expect(page.getByLabel('Add to Functional', { exact: true })).toBeFocused();
  const remove = functional(page).getByRole('button', { name: 'Delete requirement' });
  await remove.nth(0).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => texts(page)).toEqual(['Two']);
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Add to Functional', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await close();
});

test('pasted lines become a row each, in one step of undo', async () => {
  const { page, close } = await launchApp();
  await startInterview(page);
  await paste(page, 'Add to Functional', '- Shorten a link\n- Redirect\n\n3. مرحبا 😀\n');
  await expect.poll(() => texts(page)).toEqual(['Shorten a link', 'Redirect', 'مرحبا 😀']);
  await functional(page).getByRole('button', { name: 'Move 1 of 3' }).focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => texts(page)).toEqual([]);

  await goToStage(page, 'Data');
  await addLines(page, 'Add an entity', ['Link: code']);
  await paste(page, 'Add a field', 'longUrl text\nownerId uuid');
  await expect(page.getByLabel('Name of field 3')).toHaveValue('ownerId');
  await close();
});

test('texts longer than a field holds are kept or cut with a word, and saving goes on', async () => {
  const { page, close, problems } = await launchApp();
  await startInterview(page);
  const long = 'shorten links quickly '.repeat(130).trim();
  await paste(page, 'Add to Functional', long);
  await page.keyboard.press('Enter');
  await expect(page.getByText('the rest is in the next row')).toBeVisible();
  await expect.poll(async () => (await texts(page)).join(' ')).toBe(long);

  const row = functional(page).getByRole('textbox', { name: 'Requirement' }).first();
  await row.selectText();
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    document.execCommand('insertText', false, content);
  }, 'x'.repeat(2_500));
  await expect(page.getByText('the last 500 of what you pasted were left out')).toBeVisible();
  await expect(row).toHaveValue('x'.repeat(2_000));

  const question = page.getByLabel('Ask the interviewer');
  await question.fill('how many '.repeat(300));
  await question.press('Enter');
  await expect(page.getByText('characters too long for one question')).toBeVisible();
  await expect(question).not.toHaveValue('');
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeDisabled();
  await waitUntilSaved(page);
  expect(problems).toEqual([]);
  await close();
});
