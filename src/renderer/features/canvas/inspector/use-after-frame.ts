import { useEffect, useEffectEvent, useState } from 'react';

/** A canvas that never comes to rest, such as one that is being dragged, does not hold anything up for longer. */
const LONGEST_WAIT_MS = 100;

/**
 * The latest value, except when it is about another thing than the one before: that comes once the frame that is due
 * has been drawn, or at `showLatest`. What changes about the same thing comes at once.
 */
export function useAfterFrame<Value>(
  latest: Value,
  isSameThing: (one: Value, other: Value) => boolean,
) {
  const [settled, setSettled] = useState(latest);
  const isBehind = !isSameThing(settled, latest);
  if (!isBehind && settled !== latest) setSettled(latest);
  const showLatest = () => setSettled(latest);
  const catchUp = useEffectEvent(showLatest);
  useEffect(() => {
    if (!isBehind) return undefined;
    const waiting = requestIdleCallback(() => catchUp(), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(waiting);
  }, [isBehind]);
  return { shown: isBehind ? settled : latest, showLatest };
}
