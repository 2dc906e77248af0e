import { expect, test, type Page } from '@playwright/test';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp, PROJECT_FOLDER, type LaunchedApp } from '../helpers/electron-app';
import {
  addLines,
  ask,
  goToStage,
  startInterview,
  waitUntilSaved,
} from '../helpers/interview-room';
import {
  BOTTLENECK,
  DECISIONS,
  ENTITIES,
  ESTIMATES,
  FUNCTIONAL,
  NEXT_STEPS,
  NON_FUNCTIONAL,
  OPERATIONS,
  OUT_OF_SCOPE,
  QUESTIONS,
  RISK,
  SUMMARY,
  TOPIC_ANSWERS,
  TWIST_ANSWER,
} from './answers';
import { draw } from './draw';
import { COMPONENTS, CONNECTIONS } from './drawing';

const OUTPUT = path.join(PROJECT_FOLDER, 'demo-output');
const USER_DATA = path.join(OUTPUT, 'user-data');
const WINDOW = { width: 1280, height: 800 };

const made: string[] = [];

test('One URL-shortener interview in the real app', async () => {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const launched = await launchApp({ userData: USER_DATA });
  const { app, page } = launched;
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, WINDOW);

  await test.step('Home: nine problems', () => picture(launched, 'home-first-start'));
  await test.step('Start a mock interview at senior level, 45 minutes', async () => {
    await startInterview(page);
  });
  await test.step(`Scope: ask ${QUESTIONS.length} questions, write down the requirements`, async () => {
    for (const [question, answer] of QUESTIONS) await ask(page, question, answer);
    await addLines(page, 'Add to Functional', FUNCTIONAL);
    await addLines(page, 'Add to Non-functional', NON_FUNCTIONAL);
    await addLines(page, 'Add to Out of scope', OUT_OF_SCOPE);
    await picture(launched, 'stage-1-scope');
  });
  await test.step(`Estimate: ${ESTIMATES.length} lines with units`, async () => {
    await goToStage(page, 'Estimate');
    await addLines(page, 'Add an estimate', ESTIMATES);
    await expect(page.getByLabel('Value of storage')).toContainText('3.0 TB');
    await picture(launched, 'stage-2-estimate');
  });
  await test.step(`API: ${OPERATIONS.length} operations`, async () => {
    await goToStage(page, 'API');
    await describeOperations(page);
    await picture(launched, 'stage-3-api');
  });
  await test.step(`Data: ${ENTITIES.length} entities`, async () => {
    await goToStage(page, 'Data');
    await describeEntities(page);
    await picture(launched, 'stage-4-data');
  });
  await test.step(`Design: ${COMPONENTS.length} components, ${CONNECTIONS.length} connections`, async () => {
    await goToStage(page, 'Design');
    await draw(page, COMPONENTS, CONNECTIONS);
    await picture(launched, 'stage-5-design');
  });
  for (const format of ['PNG', 'SVG', 'JSON'] as const) {
    await test.step(`Export the design as ${format}`, async () => {
      const save = () => page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
      await page.getByRole('button', { name: 'Export' }).click();
      await saveAs(launched, `design.${format.toLowerCase()}`, save);
    });
  }
  await test.step('Deep dive: answer the interviewer, decide, name the bottleneck', async () => {
    await page.getByRole('button', { name: 'Show the interviewer' }).click();
    await goToStage(page, 'Deep dive');
    await answerDeepDive(page);
    await picture(launched, 'stage-6-deep-dive');
  });
  await test.step('Wrap-up', async () => {
    await goToStage(page, 'Wrap-up');
    await page.getByLabel('Answer to change 2').fill(TWIST_ANSWER);
    await page.getByRole('textbox', { name: 'Summary' }).fill(SUMMARY);
    await page.getByRole('textbox', { name: 'Next steps' }).fill(NEXT_STEPS);
    await page.keyboard.press('Tab');
    await waitUntilSaved(page);
    await picture(launched, 'stage-7-wrap-up');
  });
  await test.step('Finish, and read the report', async () => {
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
    await page.getByRole('button', { name: 'Finish and see the report' }).click();
    await expect(page.getByText('of 100 as senior')).toBeVisible();
    await picture(launched, 'report');
    await saveAs(launched, 'report.json', () =>
      page.getByRole('button', { name: 'Save report' }).click(),
    );
  });
  for (const [key, room] of ['home', 'history', 'library', 'settings'].entries()) {
    await test.step(`Look at ${room}`, async () => {
      await page.keyboard.press(`Control+${key + 1}`);
      await picture(launched, room);
    });
  }
  expect(launched.problems).toEqual([]);
  await launched.close();

  await test.step('Keep the database', () => {
    cpSync(path.join(USER_DATA, 'data', 'sessions.db'), path.join(OUTPUT, 'sessions.db'));
    rmSync(USER_DATA, { recursive: true, force: true });
    made.push('sessions.db');
  });
  summarise();
});

/** A picture of the window in both themes, once the messages of what went before are gone. */
async function picture({ app, page }: LaunchedApp, name: string): Promise<void> {
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(0, { timeout: 15_000 });
  for (const theme of ['dark', 'light'] as const) {
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const file = `${name}-${theme}.png`;
    await page.screenshot({ path: path.join(OUTPUT, file), animations: 'disabled' });
    made.push(file);
  }
}

/** Answers the system's save dialog with a place in the output, and waits until the file is there. */
async function saveAs(
  { app, page }: LaunchedApp,
  file: string,
  press: () => Promise<void>,
): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    path.join(OUTPUT, file),
  );
  await press();
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  made.push(file);
}

async function describeOperations(page: Page): Promise<void> {
  for (const { line, request, response, errors } of OPERATIONS) {
    await addLines(page, 'Add an operation', [line]);
    const card = page.getByRole('article', { name: line, exact: true });
    await card.getByLabel('Request').fill(request);
    await card.getByLabel('Response').fill(response);
    await card.getByLabel('Errors').fill(errors);
  }
}

async function describeEntities(page: Page): Promise<void> {
  for (const { line, name, accessPaths, indexes } of ENTITIES) {
    await addLines(page, 'Add an entity', [line]);
    const card = page.getByRole('article', { name: `Entity ${name}`, exact: true });
    await card.getByLabel('Access paths').fill(accessPaths);
    await card.getByLabel('Indexes').fill(indexes);
  }
}

async function answerDeepDive(page: Page): Promise<void> {
  for (let question = 1; question <= 4; question += 1) {
    const card = page.getByRole('article', { name: `Question ${question}`, exact: true });
    const asked = (await card.textContent()) ?? '';
    const answer = TOPIC_ANSWERS.find(([about]) => about.test(asked))?.[1];
    if (!answer) throw new Error(`The demo has no answer to: ${asked}`);
    await card.getByRole('textbox').fill(answer);
    if (question < 4) await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByRole('button', { name: 'Change a requirement' }).click();
  await page.getByLabel('Answer to change 1').fill(TWIST_ANSWER);
  await page.getByRole('textbox', { name: 'Bottleneck' }).fill(BOTTLENECK);
  for (const { choice, alternative, because, price } of DECISIONS) {
    await addLines(page, 'Add a decision', [choice]);
    const card = page.getByRole('article', { name: 'decision' }).last();
    await card.getByLabel('Alternative').fill(alternative);
    await card.getByLabel('Because').fill(because);
    await card.getByLabel('Price').fill(price);
  }
  await addLines(page, 'Add a risk', [RISK.what]);
  const risk = page.getByRole('article', { name: 'risk' }).last();
  await risk.getByLabel('Accepted because').fill(RISK.acceptedBecause);
  await risk.getByLabel('Revisit when').fill(RISK.revisitWhen);
}

function summarise(): void {
  const report = JSON.parse(readFileSync(path.join(OUTPUT, 'report.json'), 'utf8')) as {
    total: number;
    designScore: number;
    findings: { outcome: string }[];
  };
  const failed = report.findings.filter(({ outcome }) => outcome === 'fail').length;
  const lines = [
    `The report: ${Math.round(report.total)} of 100 at senior level, ${Math.round(report.designScore)} for the drawing, ${failed} findings.`,
    `In ${path.relative(process.cwd(), OUTPUT) || '.'}:`,
    ...made.map((file) => {
      const kilobytes = Math.ceil(statSync(path.join(OUTPUT, file)).size / 1000);
      return `  ${file} (${kilobytes} kB)`;
    }),
  ];
  writeFileSync(path.join(OUTPUT, 'README.txt'), `${lines.join('\n')}\n`);
  console.log(`\n${lines.join('\n')}\n`);
}
