import {
  fallAsleep,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  wakeUp,
  type Instant,
  type SessionClock,
} from '#shared/interview/clock';
import type { Mode } from '#shared/interview/settings';

/** The clock of the open session: the pure clock, driven by the page's own time. */
export interface RunningClock {
  /** What the interview has used up, in whole milliseconds. */
  readonly elapsedMs: () => number;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly fallAsleep: () => void;
  readonly wakeUp: () => void;
}

interface RunningClockOptions {
  readonly mode: Mode;
  readonly elapsedMs: number;
  readonly isRunning: boolean;
  readonly now: () => Instant;
}

export function createRunningClock({
  mode,
  elapsedMs,
  isRunning,
  now,
}: RunningClockOptions): RunningClock {
  const started = startClock(mode, elapsedMs, now());
  let clock: SessionClock = isRunning ? started : pauseClock(started, now());
  const change = (step: (clock: SessionClock, now: Instant) => SessionClock) => () => {
    clock = step(clock, now());
  };
  return {
    elapsedMs: () => Math.round(readClock(clock, now())),
    pause: change(pauseClock),
    resume: change(resumeClock),
    fallAsleep: change(fallAsleep),
    wakeUp: change(wakeUp),
  };
}

/** The page's two clocks; only the monotonic one moves the session's clock. */
export function pageInstant(): Instant {
  return { monotonicMs: performance.now(), wallMs: Date.now() };
}
