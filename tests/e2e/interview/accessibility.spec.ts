import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchApp } from '../../helpers/electron-app';
import {
  addComponents,
  addLines,
  ask,
  goToStage,
  startInterview,
  type StageTitle,
} from '../../helpers/interview-room';

const STAGES: readonly StageTitle[] = [
  'Scope',
  'Estimate',
  'API',
  'Data',
  'Design',
  'Deep dive',
  'Wrap-up',
];

test('every stage passes the automatic checks of WCAG 2.2 AA, in light and dark', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp();
  await startInterview(page, { mode: 'Practice' });
  await ask(page, 'How many links are created per month?', /100 million/);
  await addLines(page, 'Add to Functional', ['A user can shorten a long URL']);
  await addLines(page, 'Add to Non-functional', ['Redirects are fast: p99 <= 100 ms']);
  await goToStage(page, 'Estimate');
  await addLines(page, 'Add an estimate', ['creates = 100M / month', 'oops = typo']);
  await goToStage(page, 'API');
  await addLines(page, 'Add an operation', ['POST /v1/urls']);
  await goToStage(page, 'Data');
  await addLines(page, 'Add an entity', ['Link: code char(7), longUrl text']);
  await goToStage(page, 'Design');
  await addComponents(page, ['Service', 'Cache']);
  await goToStage(page, 'Deep dive');
  await addLines(page, 'Add a decision', ['Key-value store']);
  await addLines(page, 'Add a risk', ['A region is lost']);

  const violations: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    for (const stage of STAGES) {
      await goToStage(page, stage);
      // Electron has no second page for axe to run in.
      const results = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      for (const { id, nodes } of results.violations)
        violations.push(...nodes.map(({ html }) => `${theme} ${stage}: ${id}: ${html}`));
    }
  }
  expect(violations).toEqual([]);
  await close();
});
