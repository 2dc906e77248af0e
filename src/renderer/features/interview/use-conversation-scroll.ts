import { useEffect, useRef, useState } from 'react';

/** Nearer than this to an end counts as there. */
const SLACK_PX = 8;

/**
 * Keeps the newest of `count` entries in sight, leads back to the first and to the newest, and stays where the person
 * reads while nothing is added.
 */
export function useConversationScroll(count: number) {
  const log = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [isScrolled, setScrolled] = useState(false);
  const [isLong, setLong] = useState(false);

  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = element;
      isAtEnd.current = scrollHeight - clientHeight - scrollTop < SLACK_PX;
      setScrolled(scrollTop > SLACK_PX);
      setLong(scrollHeight - clientHeight > SLACK_PX);
    };
    // The field below grows with what is typed and must not cover the last answer.
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
      look();
    });
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  useEffect(() => {
    // The prompt is read from its beginning.
    isAtEnd.current = count > 1;
    if (isAtEnd.current) log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [count]);

  return {
    log,
    /** The first entry is out of sight. */
    isScrolled,
    /** There is more than fits. */
    isLong,
    toStart: () => log.current?.scrollTo({ top: 0 }),
    toEnd: () => log.current?.scrollTo({ top: log.current.scrollHeight }),
  };
}
