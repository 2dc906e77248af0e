import { useEffect, useState } from 'react';
import { session } from '../../session/open-session';

/** Often enough that no shown second is skipped. */
const TICK_MS = 250;

/** What the session's clock shows, in whole seconds of milliseconds; renders once a second while it runs. */
export function useElapsedMs(): number {
  const [elapsedMs, setElapsedMs] = useState(readSeconds);
  useEffect(() => {
    const timer = setInterval(() => setElapsedMs(readSeconds()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return elapsedMs;
}

function readSeconds(): number {
  return Math.floor(session.getState().elapsedMs() / 1_000) * 1_000;
}
