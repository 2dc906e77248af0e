import { APPLICATION_ID } from '../database-file';
import type { Migration } from './migration';

/** Sessions as logs of events, with a snapshot for fast opening; reports; settings. */
export const createTables: Migration = {
  version: 1,
  sql: `
    PRAGMA application_id = ${APPLICATION_ID};

    CREATE TABLE sessions (
      id TEXT NOT NULL PRIMARY KEY,
      problem TEXT NOT NULL,
      mode TEXT NOT NULL,
      level TEXT NOT NULL,
      duration_minutes INTEGER NOT NULL,
      status TEXT NOT NULL,
      stage TEXT NOT NULL,
      started_at_ms INTEGER NOT NULL,
      updated_at_ms INTEGER NOT NULL,
      elapsed_ms REAL NOT NULL,
      component_count INTEGER NOT NULL,
      last_event_number INTEGER NOT NULL,
      deleted_at_ms INTEGER
    ) STRICT;

    CREATE INDEX sessions_by_start ON sessions (started_at_ms);

    CREATE TABLE events (
      session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 1),
      type TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      elapsed_ms REAL NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      PRIMARY KEY (session_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE snapshots (
      session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (json_valid(state))
    ) STRICT;

    CREATE TABLE reports (
      id INTEGER NOT NULL PRIMARY KEY,
      session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
      created_at_ms INTEGER NOT NULL,
      total REAL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;

    CREATE INDEX reports_by_session ON reports (session_id, id);

    CREATE TABLE settings (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;
  `,
};
