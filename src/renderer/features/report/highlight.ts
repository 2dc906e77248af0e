import type { Highlight } from './ReportRoom';

/** Handlers that show on the design what an item names, while the pointer or the focus is on it. */
export function highlightOnAttention(item: Highlight, onHighlight: (highlight: Highlight) => void) {
  const show = () => onHighlight({ components: item.components, connections: item.connections });
  const hide = () => onHighlight({ components: [], connections: [] });
  return { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
}
