import type { Mode } from './settings';

/**
 * The session's clock: what has been used up of the interview, from a monotonic source, so that setting the system
 * clock changes nothing. It runs while the session is open. Sleep of the computer counts in mock mode, as the
 * interviewer would have waited, and does not in practice mode. All times are in milliseconds.
 */
export interface SessionClock {
  readonly mode: Mode;
  /** What the clock had run at `sinceMonotonicMs`. */
  readonly elapsedMs: number;
  readonly sinceMonotonicMs: number;
  readonly isRunning: boolean;
  /** Both clocks when the computer fell asleep; null while it is awake. */
  readonly asleepSince: Instant | null;
}

/** One moment on both clocks: `monotonicMs` never goes back, `wallMs` is the time of day. */
export interface Instant {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

export function startClock(mode: Mode, elapsedMs: number, now: Instant): SessionClock {
  return {
    mode,
    elapsedMs,
    sinceMonotonicMs: now.monotonicMs,
    isRunning: true,
    asleepSince: null,
  };
}

export function readClock(clock: SessionClock, now: Instant): number {
  if (!clock.isRunning || clock.asleepSince) return clock.elapsedMs;
  return clock.elapsedMs + Math.max(0, now.monotonicMs - clock.sinceMonotonicMs);
}

export function pauseClock(clock: SessionClock, now: Instant): SessionClock {
  return { ...settle(clock, now), isRunning: false };
}

export function resumeClock(clock: SessionClock, now: Instant): SessionClock {
  return { ...settle(clock, now), isRunning: true };
}

export function fallAsleep(clock: SessionClock, now: Instant): SessionClock {
  return clock.asleepSince ? clock : { ...settle(clock, now), asleepSince: now };
}

/** Some systems stop the monotonic clock during sleep, so in mock mode the longer of the two spans counts. */
export function wakeUp(clock: SessionClock, now: Instant): SessionClock {
  const { asleepSince } = clock;
  if (!asleepSince) return clock;
  const sleptMs = Math.max(
    0,
    now.monotonicMs - asleepSince.monotonicMs,
    now.wallMs - asleepSince.wallMs,
  );
  const countedMs = clock.mode === 'mock' && clock.isRunning ? sleptMs : 0;
  return {
    ...clock,
    elapsedMs: clock.elapsedMs + countedMs,
    sinceMonotonicMs: now.monotonicMs,
    asleepSince: null,
  };
}

function settle(clock: SessionClock, now: Instant): SessionClock {
  return {
    ...clock,
    elapsedMs: readClock(clock, now),
    sinceMonotonicMs: now.monotonicMs,
  };
}
