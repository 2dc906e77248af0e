import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { SessionRepository } from '../../src/main/storage/session-repository';
import { openedDatabase, SESSION_ID, storedSession, testPaths } from './storage-fixture';

const ROUNDS = 20;
const PROJECT = path.resolve(import.meta.dirname, '..', '..');
/** In the project, so that the program finds better-sqlite3. */
const OUTPUT = path.join(PROJECT, 'out', 'tests');

beforeAll(async () => {
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.join(import.meta.dirname, 'append-until-killed.ts'),
      outDir: OUTPUT,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
});

/** Starts the program, kills it without warning after a time, and returns the last number it had acknowledged. */
function killedAfter(databaseFile: string, afterFirstMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(OUTPUT, 'append-until-killed.mjs'), databaseFile, SESSION_ID],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let acknowledged = 0;
    let hasTimer = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      acknowledged = Number(line);
      if (hasTimer) return;
      hasTimer = true;
      setTimeout(() => child.kill('SIGKILL'), afterFirstMs);
    });
    child.on('error', reject);
    child.on('close', () => resolve(acknowledged));
  });
}

test(`${ROUNDS} times killed in the middle of saving, nothing acknowledged is lost`, async () => {
  const paths = testPaths();
  await storedSession(paths, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Spread over several checkpoints and snapshots; no randomness, the scheduling of the machine adds enough.
    const acknowledged = await killedAfter(paths.database, 15 + ((round * 37) % 150));
    const database = await openedDatabase(paths);
    const sessions = new SessionRepository(database);
    const stored = sessions.load(SESSION_ID)?.lastEventNumber ?? 0;
    expect(acknowledged).toBeGreaterThan(0);
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    expect(sessions.events(SESSION_ID)).toHaveLength(stored);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
  }
}, 60_000);
