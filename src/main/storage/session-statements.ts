/** Every statement on sessions, their events and snapshots. */
export const SESSION_SQL = {
  insertSession: `
    INSERT INTO sessions (id, problem, mode, level, duration_minutes, status, stage, started_at_ms, updated_at_ms,
      elapsed_ms, component_count, last_event_number)
    VALUES (@id, @problem, @mode, @level, @durationMinutes, @status, @stage, @startedAtMs, @updatedAtMs,
      @elapsedMs, @componentCount, @lastEventNumber)`,
  updateSession: `
    UPDATE sessions SET status = @status, stage = @stage, updated_at_ms = @updatedAtMs, elapsed_ms = @elapsedMs,
      component_count = @componentCount, last_event_number = @lastEventNumber
    WHERE id = @id`,
  selectLastNumber: `
    SELECT last_event_number FROM sessions WHERE id = ? AND deleted_at_ms IS NULL`,
  insertEvent: `
    INSERT INTO events (session_id, number, type, at_ms, elapsed_ms, body)
    VALUES (@sessionId, @number, @type, @atMs, @elapsedMs, @body)`,
  selectEvent: `
    SELECT body FROM events WHERE session_id = ? AND number = ?`,
  selectEventsAfter: `
    SELECT body FROM events WHERE session_id = ? AND number > ? ORDER BY number`,
  upsertSnapshot: `
    INSERT INTO snapshots (session_id, number, version, state) VALUES (@sessionId, @number, @version, @state)
    ON CONFLICT (session_id) DO UPDATE SET number = excluded.number, version = excluded.version, state = excluded.state`,
  selectSnapshot: `
    SELECT number, state FROM snapshots WHERE session_id = ? AND version = ?`,
  selectSummaries: `
    SELECT id, problem, mode, level, duration_minutes AS durationMinutes, status, stage, started_at_ms AS startedAtMs,
      updated_at_ms AS updatedAtMs, elapsed_ms AS elapsedMs, component_count AS componentCount,
      (SELECT total FROM reports WHERE session_id = sessions.id ORDER BY reports.id DESC LIMIT 1) AS score
    FROM sessions WHERE deleted_at_ms IS NULL
    ORDER BY started_at_ms DESC, id`,
  setDeleted: `
    UPDATE sessions SET deleted_at_ms = @deletedAtMs WHERE id = @id`,
  purgeDeleted: `
    DELETE FROM sessions WHERE deleted_at_ms < ?`,
} as const;
