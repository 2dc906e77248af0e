import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp } from '../../helpers/electron-app';
import { componentEvents, reportOf } from '../../helpers/component-events';
import { appendEvents, createSession } from '../../helpers/page-session';
import { temporaryFolder } from '../../helpers/temporary-folder';

/** Chromium's own log of everything its network stack was asked for, in whatever process. */
interface NetLog {
  readonly events: readonly {
    readonly params?: { readonly url?: string; readonly host?: string };
  }[];
}

test('a whole session makes no request to any other machine', async () => {
  const { folder, remove } = temporaryFolder();
  const logFile = path.join(folder, 'net-log.json');
  const launched = await launchApp({ args: [`--log-net-log=${logFile}`] });
  const id = await createSession(launched.page);
  await appendEvents(launched.page, id, componentEvents(2, 20));
  await launched.page.evaluate(
    async ({ id, report }) => {
      await window.api.reports.save({ id, report });
      await window.api.settings.update({ theme: 'dark' });
      const field = document.createElement('textarea');
      field.value = 'mispelled wrods for a spell checker';
      document.body.append(field);
      field.focus();
    },
    { id, report: reportOf(50) },
  );
  await launched.page.reload();
  await launched.page.evaluate(() => window.api.sessions.list());
  await launched.close();
  expect(existsSync(logFile)).toBe(true);
  const { events } = JSON.parse(readFileSync(logFile, 'utf8')) as NetLog;
  const asked = events.flatMap(({ params }) => [params?.url ?? [], params?.host ?? []].flat());
  expect(events.length).toBeGreaterThan(0);
  expect(asked.filter((address) => !/^(app|devtools|data|blob|chrome):/.test(address))).toEqual([]);
  remove();
});
