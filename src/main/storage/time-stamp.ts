const STAMP = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/;

/** A moment as part of a file name: `2026-01-31T10-20-30-000Z`. */
export function stampOf(atMs: number): string {
  return new Date(atMs).toISOString().replaceAll(/[:.]/g, '-');
}

/** The moment that `stampOf` wrote, in milliseconds since 1970; null for any other text. */
export function timeOfStamp(stamp: string): number | null {
  const parts = STAMP.exec(stamp);
  if (!parts) return null;
  const [, day, hours, minutes, seconds, milliseconds] = parts;
  const atMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  return Number.isNaN(atMs) ? null : atMs;
}
