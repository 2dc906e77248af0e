import { describe, expect, test } from 'vitest';
import { formatClock, formatDate } from '../../../src/renderer/ui/format';

test.each([
  [0, '0:00'],
  [7 * 60_000 + 42_900, '7:42'],
  [64 * 60_000 + 5_000, '64:05'],
  [-90_000, '−1:30'],
  [-400, '0:00'],
])('%i ms on a clock', (durationMs, text) => {
  expect(formatClock(durationMs)).toBe(text);
});

describe('dates', () => {
  const now = new Date(2026, 2, 1, 0, 30).getTime();
  const at = (...parts: [number, number, number, number]) => new Date(...parts).getTime();

  test.each([
    [at(2026, 2, 1, 0), 'Today'],
    [at(2026, 1, 28, 23), 'Yesterday'],
    [at(2026, 0, 9, 12), '9 Jan'],
    [at(2025, 10, 21, 12), '21 Nov 2025'],
  ])('%i', (ms, text) => {
    expect(formatDate(ms, now)).toBe(text);
  });
});
