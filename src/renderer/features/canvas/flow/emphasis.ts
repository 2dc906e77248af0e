import type { CanvasHighlight } from '../canvas-types';

/** How a record stands out while something is highlighted. */
export type Emphasis = 'normal' | 'highlighted' | 'faded';

export function emphasisBy(highlight: CanvasHighlight | undefined) {
  if (!highlight) return () => 'normal' as const;
  const highlighted = {
    components: new Set(highlight.components),
    connections: new Set(highlight.connections),
  };
  return (records: 'components' | 'connections', id: string): Emphasis =>
    highlighted[records].has(id) ? 'highlighted' : 'faded';
}
