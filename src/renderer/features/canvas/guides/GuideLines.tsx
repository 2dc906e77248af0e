import { ViewportPortal } from '@xyflow/react';
import type { Guide } from '#shared/design/arrange/guides';
import { useCanvasView } from '../canvas-context';
import styles from './GuideLines.module.css';

/** Half the length of the strokes at the ends of a gap, in canvas pixels. */
const END_STROKE = 4;

/** What the thing that is dragged has snapped to. */
export function GuideLines() {
  const guides = useCanvasView('guides');
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.guides} aria-hidden="true">
        {guides.map((guide) => (
          <path key={JSON.stringify(guide)} data-guide={guide.kind} d={pathOf(guide)} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

function pathOf({ kind, axis, at, from, to }: Guide): string {
  if (kind === 'line') {
    return axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`;
  }
  const [low, high] = [at - END_STROKE, at + END_STROKE];
  return axis === 'x'
    ? `M${from} ${at}H${to}M${from} ${low}V${high}M${to} ${low}V${high}`
    : `M${at} ${from}V${to}M${low} ${from}H${high}M${low} ${to}H${high}`;
}
