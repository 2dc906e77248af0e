import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH, type Point } from '#shared/design/size';
import styles from './ConnectionEdge.module.css';
import type { ConnectionData } from './use-connection-line';

interface BrokenLineProps {
  readonly data: ConnectionData;
  readonly children: ReactNode;
}

/** A line that cannot be drawn becomes a plain one from middle to middle, and leaves the rest of the canvas alone. */
export function BrokenLine({ data, children }: BrokenLineProps) {
  const [start, end] = [middleOf(data.from), middleOf(data.to)];
  return (
    <ErrorBoundary
      resetKeys={[data]}
      fallback={
        <path className={styles.broken} d={`M${start.x} ${start.y}L${end.x} ${end.y}`}>
          <title>This connection cannot be drawn as it should be</title>
        </path>
      }
    >
      {children}
    </ErrorBoundary>
  );
}

function middleOf({ x, y }: Point): Point {
  return { x: x + COMPONENT_WIDTH / 2, y: y + COMPONENT_HEIGHT / 2 };
}
