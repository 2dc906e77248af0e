import { useLayoutEffect, useState, type RefObject } from 'react';

/** Rows that are drawn beyond the visible ones, so that fast scrolling shows no gaps. */
const OVERSCAN = 8;

/** Which of `count` rows of equal height are in sight of a scrolling box, and a way to bring one into sight. */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
) {
  const [view, setView] = useState({ top: 0, height: 0 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box]);

  return {
    first: Math.max(0, Math.floor(view.top / rowHeight) - OVERSCAN),
    last: Math.min(count - 1, Math.ceil((view.top + view.height) / rowHeight) + OVERSCAN),
  };
}

/** Scrolls as little as needed. */
export function scrollToRow(box: HTMLElement, index: number, rowHeight: number): void {
  const top = index * rowHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  const hiddenBelow = top + rowHeight - (box.scrollTop + box.clientHeight);
  if (hiddenBelow > 0) box.scrollTop += hiddenBelow;
}
