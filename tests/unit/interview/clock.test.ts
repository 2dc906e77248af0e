import { describe, expect, it } from 'vitest';
import {
  fallAsleep,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  wakeUp,
  type Instant,
} from '#shared/interview/clock';

/** Both clocks at the given milliseconds; the wall clock starts elsewhere. */
const at = (monotonicMs: number, wallMs = 1_000_000 + monotonicMs): Instant => ({
  monotonicMs,
  wallMs,
});

describe('the clock of a session', () => {
  it('runs on from what had passed', () => {
    expect(readClock(startClock('mock', 500, at(100)), at(350))).toBe(750);
  });

  it('does not care for the system clock', () => {
    const clock = startClock('mock', 0, at(0));
    expect(readClock(clock, at(1_000, 0))).toBe(1_000);
    expect(readClock(clock, at(1_000, 9e12))).toBe(1_000);
  });

  it('does not go back with a monotonic clock that does', () => {
    expect(readClock(startClock('mock', 500, at(100)), at(50))).toBe(500);
  });

  it('stands in a pause', () => {
    const paused = pauseClock(startClock('practice', 0, at(0)), at(1_000));
    expect(readClock(paused, at(9_000))).toBe(1_000);
    expect(readClock(resumeClock(paused, at(9_000)), at(9_500))).toBe(1_500);
  });

  it('takes a second pause or resume as one', () => {
    const clock = startClock('practice', 0, at(0));
    expect(readClock(pauseClock(pauseClock(clock, at(100)), at(200)), at(300))).toBe(100);
    expect(readClock(resumeClock(resumeClock(clock, at(100)), at(200)), at(300))).toBe(300);
  });

  describe('when the computer sleeps', () => {
    const sleep = (mode: 'mock' | 'practice', awake: Instant) =>
      readClock(wakeUp(fallAsleep(startClock(mode, 0, at(0)), at(1_000)), awake), {
        ...awake,
        monotonicMs: awake.monotonicMs + 10,
      });

    it('counts the sleep in mock mode, by whichever clock saw more of it', () => {
      expect(sleep('mock', at(61_000))).toBe(61_010);
      expect(sleep('mock', at(1_000, 1_061_000))).toBe(61_010);
    });

    it('does not count it in practice mode', () => {
      expect(sleep('practice', at(61_000))).toBe(1_010);
      expect(sleep('practice', at(1_000, 1_061_000))).toBe(1_010);
    });

    it('does not go back when the system clock was set back meanwhile', () => {
      expect(sleep('mock', at(1_000, 0))).toBe(1_010);
    });

    it('stands until it wakes, and sleeps once', () => {
      const asleep = fallAsleep(startClock('mock', 0, at(0)), at(1_000));
      expect(readClock(asleep, at(5_000))).toBe(1_000);
      expect(fallAsleep(asleep, at(5_000))).toBe(asleep);
    });

    it('does not count a sleep in a pause', () => {
      const paused = pauseClock(startClock('mock', 0, at(0)), at(500));
      const awake = resumeClock(wakeUp(fallAsleep(paused, at(1_000)), at(61_000)), at(61_000));
      expect(readClock(awake, at(61_100))).toBe(600);
    });

    it('changes nothing when it was not asleep', () => {
      const clock = startClock('mock', 0, at(0));
      expect(wakeUp(clock, at(5_000))).toBe(clock);
    });
  });
});
