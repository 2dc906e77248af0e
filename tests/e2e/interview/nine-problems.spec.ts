import { expect, test } from '@playwright/test';
import { PROBLEM_CARDS } from '#shared/problems/catalog';
import { loadPack } from '#shared/problems/load-pack';
import { launchApp } from '../../helpers/electron-app';
import { addComponents, addLines, ask, goToStage, stageButton } from '../../helpers/interview-room';

test('each of the nine problems is played from its card to its report', async () => {
  test.setTimeout(240_000);
  const { page, close, problems } = await launchApp();
  for (const { id, title, oneLine } of PROBLEM_CARDS) {
    const { prompt, facts, requirements, references } = await loadPack(id);
    const [fact] = facts;
    const [requirement] = requirements;
    if (!fact || !requirement) throw new Error(`${id} has no facts or no requirements.`);
    await test.step(title, async () => {
      await page.getByRole('button', { name: `${title} ${oneLine}` }).click();
      const dialog = page.getByRole('dialog', { name: title });
      await dialog.getByRole('radio', { name: 'Practice' }).click();
      await dialog.getByRole('button', { name: 'Start' }).click();
      await expect(stageButton(page, 'Scope')).toHaveAttribute('aria-current', 'step');
      const conversation = page.getByRole('log', { name: 'Conversation' });
      await expect(conversation).toContainText(prompt);

      await ask(page, fact.question, literally(fact.answer));
      await addLines(page, 'Add to Functional', [requirement.text]);
      await goToStage(page, 'Design');
      await addComponents(page, ['Service']);

      await page.getByRole('button', { name: 'Finish', exact: true }).click();
      await page.getByRole('button', { name: 'Finish and see the report' }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const section = (name: string | RegExp) => page.getByRole('region', { name, exact: true });
      await expect(section('Requirements').getByRole('row', { name: 'Covered' })).toBeVisible();
      await expect(section('Never asked').getByRole('row')).toHaveCount(facts.length);
      await expect(section('Reference answer')).toContainText(references[0]?.summary ?? '?');
      await page.keyboard.press('Control+1');
      await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
    });
  }
  expect(problems).toEqual([]);
  await close();
});

function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
