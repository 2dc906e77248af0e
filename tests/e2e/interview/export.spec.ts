import { readPng } from '#shared/exchange/png/design-in-png';
import { readSvg } from '#shared/exchange/svg/read';
import { readDesignFile } from '#shared/design/file';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp, type LaunchedApp } from '../../helpers/electron-app';
import { temporaryFolder } from '../../helpers/temporary-folder';
import {
  addComponents,
  connectByKeyboard,
  goToStage,
  startInterview,
} from '../../helpers/interview-room';

/** Answers the system's save dialog, which no test can click: with a folder, or with Cancel. */
async function answerSaveDialog(app: LaunchedApp['app'], folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, target) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      const { defaultPath = '' } = args.at(-1) as { defaultPath?: string };
      const name = defaultPath.split(/[\\/]/).at(-1) ?? '';
      return Promise.resolve(
        target === null
          ? { canceled: true, filePath: '' }
          : { canceled: false, filePath: `${target}/${name}` },
      );
    };
  }, folder);
}

test('the design is exported as PNG, SVG and JSON, and each of them holds it whole', async () => {
  const { folder, remove } = temporaryFolder();
  const { app, page, close, problems } = await launchApp();
  await answerSaveDialog(app, folder);
  await startInterview(page);
  await goToStage(page, 'Design');
  await addComponents(page, ['Service', 'Cache']);
  await connectByKeyboard(page, 'Service', 'Cache');

  const saved: Record<string, string> = {};
  for (const [format, item] of [
    ['png', 'PNG picture'],
    ['svg', 'SVG picture'],
    ['json', 'JSON'],
  ] as const) {
    await page.keyboard.press('Control+e');
    await page.getByRole('menuitem', { name: item }).click();
    const message = page.getByText(
      new RegExp(`^Saved url-shortener-design-[\\d-]{10}\\.${format}$`),
    );
    await expect(message).toBeVisible();
    saved[format] = path.join(folder, (await message.innerText()).replace('Saved ', ''));
  }

  const png = readPng(readFileSync(saved['png'] ?? ''));
  const svg = readSvg(readFileSync(saved['svg'] ?? '', 'utf8'));
  const json = readDesignFile(readFileSync(saved['json'] ?? '', 'utf8'));
  if (!png.ok || !svg.ok || !json.ok) throw new Error('An exported file could not be read.');
  expect(
    Object.values(json.value.design.components)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['cache', 'service']);
  expect(Object.keys(json.value.design.connections)).toHaveLength(1);
  expect(png.value.design).toEqual(json.value.design);
  expect(svg.value.design).toEqual(json.value.design);
  expect(problems).toEqual([]);
  await close();
  remove();
});

test('cancelling an export says nothing; a folder that cannot be written to is named in plain words', async () => {
  const { app, page, close } = await launchApp();
  await startInterview(page);
  await goToStage(page, 'Design');
  await addComponents(page, ['Service']);
  await answerSaveDialog(app, null);
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem', { name: 'JSON' }).click();
  await expect(page.getByRole('menuitem', { name: 'JSON' })).toBeHidden();
  await answerSaveDialog(app, '/proc/no-such-folder');
  await page.keyboard.press('Control+e');
  await page.getByRole('menuitem', { name: 'SVG picture' }).click();
  await expect(page.getByText(/^The file was not saved\./)).toBeVisible();
  await expect(page.getByText(/^Saved url/)).toHaveCount(0);
  await close();
});
