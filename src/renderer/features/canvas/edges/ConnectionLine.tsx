import { getSmoothStepPath, type ConnectionLineComponentProps } from '@xyflow/react';
import { ARROW_ID } from './arrow-id';
import styles from './ConnectionLine.module.css';

/** The line that follows the pointer while a connection is being drawn. */
export function ConnectionLine({
  fromX,
  fromY,
  fromPosition,
  toX,
  toY,
  toPosition,
}: ConnectionLineComponentProps) {
  const [path] = getSmoothStepPath({
    sourceX: fromX,
    sourceY: fromY,
    sourcePosition: fromPosition,
    targetX: toX,
    targetY: toY,
    targetPosition: toPosition,
    borderRadius: 8,
  });
  return <path className={styles.line} d={path} markerEnd={`url(#${ARROW_ID})`} />;
}
