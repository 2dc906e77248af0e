import { Handle, Position } from '@xyflow/react';
import { memo } from 'react';

/** A place on each side to draw a connection from; any of them, and the whole component, takes one. */
export const ConnectionHandles = memo(function ConnectionHandles() {
  return (
    <>
      <Handle type="source" id="top" position={Position.Top} />
      <Handle type="source" id="right" position={Position.Right} />
      <Handle type="source" id="bottom" position={Position.Bottom} />
      <Handle type="source" id="left" position={Position.Left} />
    </>
  );
});
