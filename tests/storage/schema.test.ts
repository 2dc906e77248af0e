import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reduceAll } from '#shared/interview/reducer';
import { connect, type SqliteDatabase } from '../../src/main/storage/connection';
import { APPLICATION_ID } from '../../src/main/storage/database-file';
import { LATEST_VERSION, schemaVersion } from '../../src/main/storage/migrations';
import { REPORT_SQL, ReportRepository } from '../../src/main/storage/report-repository';
import { SessionRepository, SNAPSHOT_VERSION } from '../../src/main/storage/session-repository';
import { SESSION_SQL } from '../../src/main/storage/session-statements';
import { SETTINGS_SQL, SettingsRepository } from '../../src/main/storage/settings-repository';
import { SettingsService } from '../../src/main/services/settings-service';
import { openedDatabase, testPaths } from './storage-fixture';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures');
/** One database with data in it for each version that was ever released, as the app of that time left it. */
const RELEASED_VERSIONS = [1];

function schemaOf(database: SqliteDatabase) {
  return database
    .prepare(`SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`)
    .all()
    .map((row) => {
      const { type, name, sql } = row as { type: string; name: string; sql: string };
      return { type, name, sql: sql.replaceAll(/\s+/g, ' ') };
    });
}

async function migratedFixture(version: number): Promise<SqliteDatabase> {
  const paths = testPaths();
  copyFileSync(path.join(FIXTURES, 'databases', `version-${version}.db`), paths.database);
  return openedDatabase(paths);
}

const expectedSchema: unknown = JSON.parse(
  readFileSync(path.join(FIXTURES, 'schema.json'), 'utf8'),
);

test('a new database has the committed schema', async () => {
  const database = await openedDatabase(testPaths());
  expect(schemaOf(database)).toEqual(expectedSchema);
  expect(schemaVersion(database)).toBe(LATEST_VERSION);
  expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
});

test('there is a fixture for every version', () => {
  expect(RELEASED_VERSIONS).toEqual(Array.from({ length: LATEST_VERSION }, (_, i) => i + 1));
});

test.each(RELEASED_VERSIONS)(
  'a database of version %i comes to that schema with its data',
  async (version) => {
    const database = await migratedFixture(version);
    expect(schemaOf(database)).toEqual(expectedSchema);
    const sessions = new SessionRepository(database);
    const [chat, shortener] = sessions.list();
    expect(chat).toMatchObject({ problem: 'chat', mode: 'mock', status: 'finished', score: 72.5 });
    expect(shortener).toMatchObject({ problem: 'url-shortener', componentCount: 249, score: null });
    expect(sessions.events(shortener?.id ?? '')).toHaveLength(250);
    expect(new ReportRepository(database).newest(chat?.id ?? '')?.total).toBe(72.5);
    expect(new SettingsService(new SettingsRepository(database)).get().theme).toBe('dark');
  },
);

test('a stored snapshot of the current version still equals the fold of its log', async () => {
  const database = await migratedFixture(1);
  const sessions = new SessionRepository(database);
  const id = sessions.list()[1]?.id ?? '';
  const snapshot = database
    .prepare('SELECT version, state FROM snapshots WHERE session_id = ?')
    .get(id) as { version: number; state: string };
  const folded = reduceAll(sessions.events(id).slice(0, 200));
  const isSame = folded.ok && snapshot.state === JSON.stringify(folded.value);
  // When the reducer changes what it makes of old events, SNAPSHOT_VERSION has to be raised.
  expect(isSame || snapshot.version < SNAPSHOT_VERSION).toBe(true);
  expect(sessions.load(id)).toEqual(
    folded.ok && reduceAll(sessions.events(id).slice(200), folded.value).ok
      ? expect.objectContaining({ lastEventNumber: 250 })
      : null,
  );
});

test('every statement prepares, and none but the listed ones reads a whole table', async () => {
  const database = await openedDatabase(testPaths());
  const scans = Object.entries({ ...SESSION_SQL, ...REPORT_SQL, ...SETTINGS_SQL }).flatMap(
    ([name, sql]) => {
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`);
      const parameters = Array.from({ length: (sql.match(/\?/g) ?? []).length }, () => null);
      const named = Object.fromEntries(
        [...sql.matchAll(/@(\w+)/g)].map(([, parameter]) => [parameter, null]),
      );
      const rows = plan.all(...(parameters.length > 0 ? parameters : [named]));
      const readsAll = rows.some((row) => {
        const { detail } = row as { detail: string };
        return detail.startsWith('SCAN') && !detail.includes('USING INDEX');
      });
      return readsAll ? [name] : [];
    },
  );
  expect(scans).toEqual(['purgeDeleted']);
});

test('the tables refuse values of the wrong type and text that is no JSON', async () => {
  const database = await openedDatabase(testPaths());
  const insert = database.prepare('INSERT INTO settings (name, value) VALUES (?, ?)');
  expect(() => insert.run('a', 'not json')).toThrow(
    expect.objectContaining({ code: 'SQLITE_CONSTRAINT_CHECK' }),
  );
  const insertEvent = database.prepare(
    `INSERT INTO events (session_id, number, type, at_ms, elapsed_ms, body) VALUES ('x', ?, 'y', 1, 1, '{}')`,
  );
  expect(() => insertEvent.run('many')).toThrow(
    expect.objectContaining({ code: 'SQLITE_CONSTRAINT_DATATYPE' }),
  );
  expect(() => insertEvent.run(1)).toThrow(
    expect.objectContaining({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }),
  );
});

test('every opening sets the safety of writes explicitly', async () => {
  const paths = testPaths();
  (await openedDatabase(paths)).close();
  const database = await openedDatabase(paths);
  const setting = (name: string) => database.pragma(name, { simple: true });
  expect(setting('journal_mode')).toBe('wal');
  expect(setting('synchronous')).toBe(2);
  expect(setting('foreign_keys')).toBe(1);
  expect(setting('trusted_schema')).toBe(0);
  expect(setting('fullfsync')).toBe(1);
});

test('where no write-ahead log can be kept, the strictest setting without one serves', () => {
  // A database in memory refuses the log, as a network share without shared memory does.
  const database = connect(':memory:');
  try {
    expect(database.pragma('journal_mode', { simple: true })).not.toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(3);
  } finally {
    database.close();
  }
});

test('settings that an earlier version stored keep their values, and what it did not know is the default', async () => {
  const settings = new SettingsRepository(await openedDatabase(testPaths()));
  settings.set('preferences', {
    theme: 'dark',
    defaultMode: 'practice',
    defaultLevel: 'staff',
    defaultDurationMinutes: 60,
  });
  expect(new SettingsService(settings).get()).toEqual({
    theme: 'dark',
    defaultMode: 'practice',
    defaultLevel: 'staff',
    defaultDurationMinutes: 60,
    favouriteItems: [],
    isWhiteboardOn: false,
    isLoadShown: true,
    loadConstants: {},
  });
});

test('changed constants of the model are stored, and what is no such change is refused', async () => {
  const repository = new SettingsRepository(await openedDatabase(testPaths()));
  const settings = new SettingsService(repository);
  settings.update({ loadConstants: { 'a.rate': 10, 'b.share': 0.25 } });
  expect(new SettingsService(repository).get().loadConstants).toEqual({
    'a.rate': 10,
    'b.share': 0.25,
  });
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`id-${index}`, 1]));
  const wrong = [{ 'a.rate': -1 }, { 'a.rate': Infinity }, { 'a.rate': 1e19 }, { '': 1 }, many];
  for (const loadConstants of [...wrong, { ['x'.repeat(101)]: 1 }])
    expect(() => settings.update({ loadConstants })).toThrow();
  expect(settings.get().loadConstants).toEqual({ 'a.rate': 10, 'b.share': 0.25 });
});
