import { ReportSchema, type Report } from '#shared/scoring/report';
import * as z from 'zod';
import { RequestError } from '../lib/request-error';
import type { SqliteDatabase } from './connection';

export const REPORT_SQL = {
  sessionExists: `
    SELECT 1 FROM sessions WHERE id = ? AND deleted_at_ms IS NULL`,
  insert: `
    INSERT INTO reports (session_id, created_at_ms, total, body) VALUES (@sessionId, @createdAtMs, @total, @body)`,
  selectNewest: `
    SELECT body FROM reports WHERE session_id = ? ORDER BY id DESC LIMIT 1`,
} as const;

const BodyRowSchema = z.object({ body: z.string() });

/** Reports as they were given; a recomputed one is added, never written over. */
export class ReportRepository {
  readonly #database: SqliteDatabase;
  readonly #sessionExists;
  readonly #insert;
  readonly #selectNewest;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#sessionExists = database.prepare(REPORT_SQL.sessionExists);
    this.#insert = database.prepare(REPORT_SQL.insert);
    this.#selectNewest = database.prepare(REPORT_SQL.selectNewest);
  }

  /**
   * Stores the report unless it says the same as the newest one.
   * @throws RequestError not-found when there is no such session
   */
  save(sessionId: string, report: Report, createdAtMs: number): void {
    const body = JSON.stringify(report);
    this.#database
      .transaction(() => {
        if (this.#sessionExists.get(sessionId) === undefined) {
          throw new RequestError('not-found', 'There is no such session.');
        }
        if (this.#newestBody(sessionId) === body) return;
        this.#insert.run({ sessionId, createdAtMs, total: report.total, body });
      })
      .immediate();
  }

  /** The newest report of the session, or null when there is none. */
  newest(sessionId: string): Report | null {
    const body = this.#newestBody(sessionId);
    return body === null ? null : ReportSchema.parse(JSON.parse(body));
  }

  #newestBody(sessionId: string): string | null {
    const row = this.#selectNewest.get(sessionId);
    return row === undefined ? null : BodyRowSchema.parse(row).body;
  }
}
