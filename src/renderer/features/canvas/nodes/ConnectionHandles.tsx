import { Handle, Position, useStore, useUpdateNodeInternals } from '@xyflow/react';
import { memo, useEffect } from 'react';
import { useCanvasView } from '../canvas-context';

/** The ids are the sides that `connectionPorts` names. */
const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

interface ConnectionHandlesProps {
  readonly component: string;
  readonly isSelected: boolean;
  /** Lines can be drawn from it. */
  readonly isConnectable: boolean;
}

/**
 * A place on each side to draw a connection from; any of them, and the whole component, takes one. They are there
 * until React Flow has measured them, which lines need, and then only where they can be used: with four on every
 * component each move of the pointer would have to search through all of them.
 */
export const ConnectionHandles = memo(function ConnectionHandles({
  component,
  isSelected,
  isConnectable,
}: ConnectionHandlesProps) {
  const isHovered = useCanvasView('hovered', (hovered) => hovered === component);
  const isConnecting = useCanvasView('connecting', (connecting) => connecting !== null);
  const isInReach = isConnectable && (isSelected || isHovered || isConnecting);
  const isMeasured = useStore(
    ({ nodeLookup }) =>
      (nodeLookup.get(component)?.internals.handleBounds?.source ?? null) !== null,
  );
  const measureAgain = useUpdateNodeInternals();
  useEffect(() => {
    if (!isMeasured) return undefined;
    // React Flow measures once more when a hidden canvas comes back, and then finds none.
    return () => measureAgain(component);
  }, [isMeasured, component, measureAgain]);

  if (isMeasured && !isInReach) return null;
  return SIDES.map((side) => <Handle key={side} type="source" id={side} position={side} />);
});
