import { Handle, Position } from '@xyflow/react';
import { memo } from 'react';

/** The ids are the sides that `connectionPorts` names. */
const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

/** A place on each side to draw a connection from; any of them, and the whole component, takes one. */
export const ConnectionHandles = memo(function ConnectionHandles() {
  return SIDES.map((side) => <Handle key={side} type="source" id={side} position={side} />);
});
