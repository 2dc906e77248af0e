const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

/** A clock as the interview shows it: `7:42`, `64:05`; time that is overdrawn has a minus. */
export function formatClock(durationMs: number): string {
  const seconds = Math.floor(Math.abs(durationMs) / SECOND_MS);
  const sign = durationMs < 0 && seconds > 0 ? '−' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The day without the time: `Today`, `Yesterday`, `21 Nov`, `21 Nov 2024`. */
export function formatDate(atMs: number, nowMs: number = Date.now()): string {
  const date = new Date(atMs);
  const now = new Date(nowMs);
  const daysAgo = Math.round((startOfDay(now) - startOfDay(date)) / DAY_MS);
  if (daysAgo === 0) return 'Today';
  if (daysAgo === 1) return 'Yesterday';
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  });
}

/** `14:05` */
export function formatTime(atMs: number): string {
  return new Date(atMs).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
