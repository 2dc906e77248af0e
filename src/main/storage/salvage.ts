import { SessionEventSchema, type SessionEvent } from '#shared/interview/events';
import type { SessionState } from '#shared/interview/state';
import { ReportSchema } from '#shared/scoring/report';
import Database from 'better-sqlite3';
import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { RequestError } from '../lib/request-error';
import type { SqliteDatabase } from './connection';
import { copyWithLog } from './durable-files';
import { migrate } from './migrations';
import { ReportRepository } from './report-repository';
import { SessionRepository } from './session-repository';

export interface Salvaged {
  /** Sessions that the restored database did not have, and those that got later events. */
  readonly sessionCount: number;
  readonly eventCount: number;
}

const NOTHING: Salvaged = { sessionCount: 0, eventCount: 0 };

/**
 * Reads what can be read from a damaged database and adds it to a sound one: whole sessions, later events of sessions
 * that are there, newer reports. Works on a copy, so the damaged file stays as it was found.
 */
export function salvage(damagedFile: string, target: SqliteDatabase): Salvaged {
  const folder = mkdtempSync(path.join(tmpdir(), 'whiteboard-coach-'));
  let source: SqliteDatabase | null = null;
  try {
    const copy = copyWithLog(damagedFile, folder);
    mendHeader(copy);
    source = new Database(copy, { fileMustExist: true });
    return salvageFrom(source, target);
  } catch {
    // Too damaged to be opened: the backup is all there is.
    return NOTHING;
  } finally {
    source?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function salvageFrom(source: SqliteDatabase, target: SqliteDatabase): Salvaged {
  const sessions = new SessionRepository(target);
  const reports = new ReportRepository(target);
  let sessionCount = 0;
  let eventCount = 0;
  for (const id of sessionIdsIn(source)) {
    const added = addEvents(source, sessions, id);
    if (added > 0) sessionCount += 1;
    eventCount += added;
    if (added > 0) keepRemoved(source, sessions, id);
    addReports(source, reports, id);
  }
  return { sessionCount, eventCount };
}

/** From both ends of every tree that holds them, since reading stops at the first damaged page. */
function sessionIdsIn(source: SqliteDatabase): Set<string> {
  const orders = [
    'SELECT id FROM sessions ORDER BY rowid',
    'SELECT id FROM sessions ORDER BY rowid DESC',
    'SELECT id FROM sessions ORDER BY id',
    'SELECT id FROM sessions ORDER BY id DESC',
    'SELECT session_id AS id FROM events ORDER BY session_id',
    'SELECT session_id AS id FROM events ORDER BY session_id DESC',
  ];
  const ids = orders.flatMap((sql) => readable(source, sql, [], z.object({ id: z.uuid() })));
  return new Set(ids.map(({ id }) => id));
}

function addEvents(source: SqliteDatabase, sessions: SessionRepository, id: string): number {
  const known = sessions.load(id);
  const lastNumber = known?.lastEventNumber ?? 0;
  const events = readable(
    source,
    'SELECT body FROM events WHERE session_id = ? AND number > ? ORDER BY number',
    [id, lastNumber],
    z.object({ body: z.string() }),
  ).flatMap(({ body }) => parsed(body, SessionEventSchema) ?? []);
  let state = known;
  // One by one: a later event that no longer fits must not take the earlier ones with it.
  for (const event of events) {
    const next = stateWith(sessions, id, event, state);
    if (!next) break;
    state = next;
  }
  return (state?.lastEventNumber ?? 0) - lastNumber;
}

/** The state after the event was stored; null when it does not fit. */
function stateWith(
  sessions: SessionRepository,
  id: string,
  event: SessionEvent,
  state: SessionState | null,
): SessionState | null {
  try {
    return state ? sessions.append(id, [event], state) : sessions.create(id, [event]);
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

/** A session that had been removed comes back removed. */
function keepRemoved(source: SqliteDatabase, sessions: SessionRepository, id: string): void {
  const [row] = readable(
    source,
    'SELECT deleted_at_ms AS atMs FROM sessions WHERE id = ?',
    [id],
    z.object({ atMs: z.number() }),
  );
  if (row) sessions.setDeleted(id, row.atMs);
}

function addReports(source: SqliteDatabase, reports: ReportRepository, id: string): void {
  const rows = readable(
    source,
    'SELECT created_at_ms AS atMs, body FROM reports WHERE session_id = ? ORDER BY reports.id DESC LIMIT 1',
    [id],
    z.object({ atMs: z.number(), body: z.string() }),
  );
  for (const { atMs, body } of rows) {
    const report = parsed(body, ReportSchema);
    if (report) saveReport(reports, id, report, atMs);
  }
}

function saveReport(
  reports: ReportRepository,
  id: string,
  report: z.infer<typeof ReportSchema>,
  atMs: number,
): void {
  try {
    reports.save(id, report, atMs);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
  }
}

/** The rows up to the first that cannot be read. */
function readable<Row>(
  source: SqliteDatabase,
  sql: string,
  parameters: readonly (string | number)[],
  schema: z.ZodType<Row>,
): Row[] {
  const rows: Row[] = [];
  try {
    for (const row of source.prepare(sql).iterate(...parameters)) {
      const result = schema.safeParse(row);
      if (result.success) rows.push(result.data);
    }
  } catch {
    return rows;
  }
  return rows;
}

function parsed<Value>(text: string, schema: z.ZodType<Value>): Value | null {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** The first 100 bytes are the same in every one of our databases but for counters that readers can do without. */
function mendHeader(copy: string): void {
  const sample = new Database(':memory:');
  migrate(sample);
  const header = sample.serialize().subarray(0, 100);
  sample.close();
  // No page count: SQLite then takes it from the length of the file.
  header.writeUInt32BE(0, 28);
  const descriptor = openSync(copy, 'r+');
  try {
    writeSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
}
