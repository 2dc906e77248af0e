import { SessionEventSchema, type SessionEvent } from '#shared/interview/events';
import { reduce } from '#shared/interview/reducer';
import type { SessionState } from '#shared/interview/state';
import type { SessionSummary } from '#shared/ipc/types';
import type Database from 'better-sqlite3';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { RequestError } from '../lib/request-error';
import type { SqliteDatabase } from './connection';
import { SESSION_SQL } from './session-statements';
import { SessionSummaryRowSchema, summaryOf } from './session-summary';

/** Raised with every change of SessionState or of the reducer that a stored state would not show. */
export const SNAPSHOT_VERSION = 3;
const EVENTS_BETWEEN_SNAPSHOTS = 200;

const BodyRowSchema = z.object({ body: z.string() });
const SnapshotRowSchema = z.object({ number: z.number(), state: z.string() });

type Statements = { readonly [Name in keyof typeof SESSION_SQL]: Database.Statement };

/** Sessions on disk: append-only logs of events, with the columns of History and a snapshot kept in step. */
export class SessionRepository {
  readonly #database: SqliteDatabase;
  readonly #statements: Statements;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#statements = Object.fromEntries(
      Object.entries(SESSION_SQL).map(([name, sql]) => [name, database.prepare(sql)]),
    ) as Statements;
  }

  /** Stores a new session with its first events, all of them or none. */
  create(id: string, events: readonly SessionEvent[]): SessionState {
    return this.#inTransaction(() => {
      const state = stateAfter(null, events);
      this.#statements.insertSession.run({ id, ...settingsOf(state), ...summaryOf(state) });
      this.#insertEvents(id, events);
      this.#keepSnapshot(id, state, 0);
      return state;
    });
  }

  /**
   * Appends events in one transaction. An event that is stored already, with the same content, changes nothing.
   * @param known the session's state where the caller has it, else null
   * @returns the state after the last stored event
   * @throws RequestError not-found; conflict when the events do not follow the stored ones or contradict them
   */
  append(id: string, events: readonly SessionEvent[], known: SessionState | null): SessionState {
    return this.#inTransaction(() => {
      const lastNumber = this.#lastNumber(id);
      if (lastNumber === null) throw new RequestError('not-found', 'There is no such session.');
      const before = known?.lastEventNumber === lastNumber ? known : this.#fold(id);
      const added = events.filter(({ number }) => number > lastNumber);
      for (const event of events) {
        if (event.number <= lastNumber) this.#requireSame(id, event);
      }
      if (added.length === 0) return before;
      const state = stateAfter(before, added);
      this.#insertEvents(id, added);
      this.#statements.updateSession.run({ id, ...summaryOf(state) });
      this.#keepSnapshot(id, state, lastNumber);
      return state;
    });
  }

  /** The folded state, or null when there is no such session. */
  load(id: string): SessionState | null {
    return this.#lastNumber(id) === null ? null : this.#fold(id);
  }

  /** The log, oldest first; empty when there is no such session. */
  events(id: string): SessionEvent[] {
    return this.#lastNumber(id) === null ? [] : this.#eventsAfter(id, 0);
  }

  /** Newest first, without the removed ones. */
  list(): SessionSummary[] {
    return this.#statements.selectSummaries.all().map((row) => SessionSummaryRowSchema.parse(row));
  }

  /** Hides the session from now on, or brings it back with null. */
  setDeleted(id: string, deletedAtMs: number | null): void {
    const { changes } = this.#statements.setDeleted.run({ id, deletedAtMs });
    if (changes === 0) throw new RequestError('not-found', 'There is no such session.');
  }

  /** Deletes for good what was removed before the given time. */
  purgeDeletedBefore(timeMs: number): void {
    this.#statements.purgeDeleted.run(timeMs);
  }

  #inTransaction<Result>(work: () => Result): Result {
    return this.#database.transaction(work).immediate();
  }

  #lastNumber(id: string): number | null {
    const row = this.#statements.selectLastNumber.get(id);
    return row === undefined
      ? null
      : z.object({ last_event_number: z.number() }).parse(row).last_event_number;
  }

  #fold(id: string): SessionState {
    const snapshot = this.#snapshot(id);
    const later = this.#eventsAfter(id, snapshot?.lastEventNumber ?? 0);
    return stateAfter(snapshot, later);
  }

  #snapshot(id: string): SessionState | null {
    const row = this.#statements.selectSnapshot.get(id, SNAPSHOT_VERSION);
    // Written by this very version from a folded state, so its shape needs no second check.
    return row === undefined
      ? null
      : (JSON.parse(SnapshotRowSchema.parse(row).state) as SessionState);
  }

  #eventsAfter(id: string, number: number): SessionEvent[] {
    return this.#statements.selectEventsAfter.all(id, number).map(readEvent);
  }

  #requireSame(id: string, event: SessionEvent): void {
    const row = BodyRowSchema.parse(this.#statements.selectEvent.get(id, event.number));
    const body = JSON.stringify(event);
    if (row.body === body || isDeepStrictEqual(JSON.parse(row.body), JSON.parse(body))) return;
    throw new RequestError(
      'conflict',
      `Event ${event.number} of the session is stored with other content.`,
    );
  }

  #insertEvents(sessionId: string, events: readonly SessionEvent[]): void {
    for (const event of events) {
      const { number, type, atMs, elapsedMs } = event;
      const body = JSON.stringify(event);
      this.#statements.insertEvent.run({ sessionId, number, type, atMs, elapsedMs, body });
    }
  }

  #keepSnapshot(sessionId: string, state: SessionState, numberBefore: number): void {
    const number = state.lastEventNumber;
    const isDue =
      Math.floor(number / EVENTS_BETWEEN_SNAPSHOTS) >
      Math.floor(numberBefore / EVENTS_BETWEEN_SNAPSHOTS);
    if (!isDue) return;
    this.#statements.upsertSnapshot.run({
      sessionId,
      number,
      version: SNAPSHOT_VERSION,
      state: JSON.stringify(state),
    });
  }
}

function readEvent(row: unknown): SessionEvent {
  const { body } = BodyRowSchema.parse(row);
  const event = SessionEventSchema.safeParse(JSON.parse(body));
  if (event.success) return event.data;
  throw new RequestError(
    'storage-unavailable',
    'A step of this session was stored in a way that this version of the app cannot read. Nothing was changed.',
  );
}

function stateAfter(before: SessionState | null, events: readonly SessionEvent[]): SessionState {
  let state = before;
  for (const event of events) {
    const next = reduce(state, event);
    if (!next.ok) throw new RequestError('conflict', next.error);
    state = next.value;
  }
  if (state === null) throw new RequestError('conflict', 'The session has no events.');
  return state;
}

function settingsOf({ problem, mode, level, durationMinutes, startedAtMs }: SessionState) {
  return { problem, mode, level, durationMinutes, startedAtMs };
}
