/** What the evidence under the pointer or the focus names on the design. */
export interface Highlight {
  readonly components: readonly string[];
  readonly connections: readonly string[];
}

export const NO_HIGHLIGHT: Highlight = { components: [], connections: [] };

/** Handlers that show on the design what an item names, while the pointer or the focus is on it. */
export function highlightOnAttention(item: Highlight, onHighlight: (highlight: Highlight) => void) {
  const show = () => onHighlight({ components: item.components, connections: item.connections });
  const hide = () => onHighlight(NO_HIGHLIGHT);
  return { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
}
