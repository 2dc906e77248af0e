import { expect, test } from '@playwright/test';
import { seriousFindings } from '../../helpers/axe';
import { openBoard } from '../../helpers/canvas-board';
import { addComponents, canvas, component, connectByKeyboard } from '../../helpers/interview-room';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the canvas and in what opens over it, ${theme}`, async () => {
    test.setTimeout(120_000);
    const { page, close } = await openBoard();
    await page.evaluate((chosen) => window.api.settings.update({ theme: chosen }), theme);
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await addComponents(page, ['Service', 'Cache', 'SQL database']);
    await connectByKeyboard(page, 'Service', 'Cache');
    await connectByKeyboard(page, 'Service', 'SQL database');
    expect(await seriousFindings(page), 'a drawn design').toEqual([]);

    await page.keyboard.press('Control+a');
    await expect(canvas(page).locator('.react-flow__node.selected')).toHaveCount(3);
    expect(await seriousFindings(page), 'several selected').toEqual([]);

    await component(page, 'Service').focus();
    await page.keyboard.press('l');
    expect(await seriousFindings(page), 'a connection selected').toEqual([]);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('e');
    await expect(page.getByRole('dialog', { name: 'Commands' })).toHaveCSS('opacity', '1');
    expect(await seriousFindings(page), 'command palette').toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveCSS(
      'opacity',
      '1',
    );
    expect(await seriousFindings(page), 'shortcut sheet').toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+f');
    expect(await seriousFindings(page), 'find').toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Alt+Shift+w');
    await expect(canvas(page).getByText('Whiteboard conditions', { exact: true })).toBeVisible();
    expect(await seriousFindings(page), 'whiteboard conditions').toEqual([]);
    await close();
  });
}
