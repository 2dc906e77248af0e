import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/open-session';
import { formatClock } from '../../ui/format';
import { announcement, readSessionClock } from './clock-rules';
import styles from './TotalClock.module.css';
import { useElapsedMs } from './use-elapsed';

/** What is left of the interview; it changes tone and word towards the end, and never blinks. */
export function TotalClock() {
  const state = useSession((store) => store.state);
  const elapsedMs = useElapsedMs();
  const reading = state && readSessionClock(state, elapsedMs);
  const said = useAnnouncement(reading?.remainingMs ?? null);
  if (!state || !reading) return null;
  const isShort = reading.remainingMs <= 5 * 60_000;
  const words = state.isPaused
    ? 'paused'
    : (reading.remainingWords ?? `of ${formatClock(state.durationMinutes * 60_000)}`);
  return (
    <div
      className={clsx(styles.clock, isShort && styles.short)}
      role="timer"
      aria-label="Time left"
    >
      <span className={styles.digits}>{formatClock(reading.remainingMs)}</span>
      <span className={styles.words}>{words}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

/** The last mark that the clock has passed while it was watched. */
function useAnnouncement(remainingMs: number | null): string {
  const previous = useRef(remainingMs);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (remainingMs === null) return;
    const words = announcement(previous.current ?? remainingMs, remainingMs);
    if (words) setSaid(words);
    previous.current = remainingMs;
  }, [remainingMs]);
  return said;
}
