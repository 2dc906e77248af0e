import { useLayoutEffect, useRef } from 'react';
import type { Position } from '@xyflow/react';
import type { ConnectionPath } from '#shared/design/routing';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH, type Point } from '#shared/design/size';
import { useCanvasView } from '../canvas-context';
import styles from './ConnectionEdge.module.css';

/** How far from the component a grip is centred, and how far from there the pointer still hits it. */
export const GRIP_RADIUS = 14;
const DOT_RADIUS = 4.5;

/** Shows where the ends of a selected line can be taken to another component. */
export function ConnectionGrips({ line }: { line: ConnectionPath }) {
  const isReadOnly = useCanvasView('inputs', ({ isReadOnly }) => isReadOnly);
  const group = useRef<SVGGElement>(null);
  const { start, end, ports } = line;
  // React Flow takes the pointer at the middles of the sides; the style sheet moves that to where the line ends.
  useLayoutEffect(() => {
    const edge = group.current?.closest<SVGGElement>('.react-flow__edge');
    edge?.style.setProperty('--grips-start', shiftFromMiddle(start, line.from, ports.source));
    edge?.style.setProperty('--grips-end', shiftFromMiddle(end, line.to, ports.target));
  }, [start, end, ports, line.from, line.to]);
  if (isReadOnly) return null;
  return (
    <g ref={group} className={styles.grips} aria-hidden="true">
      {[outside(start, ports.source), outside(end, ports.target)].map(({ x, y }, index) => (
        <circle key={index === 0 ? 'start' : 'end'} cx={x} cy={y} r={DOT_RADIUS} />
      ))}
    </g>
  );
}

function shiftFromMiddle(place: Point, component: Point, side: Position): string {
  return isUpright(side)
    ? `${place.x - component.x - COMPONENT_WIDTH / 2}px 0`
    : `0 ${place.y - component.y - COMPONENT_HEIGHT / 2}px`;
}

function outside({ x, y }: Point, side: Position): Point {
  const distance = side === 'right' || side === 'bottom' ? GRIP_RADIUS : -GRIP_RADIUS;
  return isUpright(side) ? { x, y: y + distance } : { x: x + distance, y };
}

function isUpright(side: Position): boolean {
  return side === 'top' || side === 'bottom';
}
