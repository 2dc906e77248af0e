import { useEffect, useEffectEvent, useState } from 'react';

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What is asked for in a frame belongs to it still; a task comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => catchUp());
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
    // Also by what is shown: it may have caught up with one thing just as the next came, and be behind still.
  }, [isBehind, settled]);
  return { shown: isBehind ? settled : latest, showLatest };
}
