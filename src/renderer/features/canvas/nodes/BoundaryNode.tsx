import { NodeResizer, type NodeProps } from '@xyflow/react';
import { clsx } from 'clsx';
import { memo } from 'react';
import { boundarySpec } from '#shared/design/kinds/boundaries';
import { shownBoundaryName } from '#shared/design/names';
import { BoundaryGlyph } from '../BoundaryGlyph';
import { useCanvasView } from '../canvas-context';
import type { BoundaryFlowNode } from '../flow/flow-adapter';
import { useBoundaryResize } from './use-boundary-resize';
import styles from './BoundaryNode.module.css';
import { InlineName } from './InlineName';
import { LockMark } from './LockMark';
import { NodeBoundary } from './NodeBoundary';

const MIN_WIDTH = 120;
const MIN_HEIGHT = 80;

/** What is drawn of a boundary, wherever that is; selected, only in its node. */
export function BoundaryBody({
  data,
  selected,
}: Pick<NodeProps<BoundaryFlowNode>, 'data' | 'selected'>) {
  const { boundary, isFaded, isDown } = data;
  const isRenaming = useCanvasView('renaming', (renaming) => renaming === boundary.id);
  const isReadOnly = useCanvasView('inputs', ({ isReadOnly }) => isReadOnly);
  const isDropTarget = useCanvasView('dropTarget', (dropTarget) => dropTarget === boundary.id);
  const resize = useBoundaryResize(boundary.id);
  const kind = boundarySpec(boundary.kind).label;
  const name = shownBoundaryName(boundary);
  return (
    <div
      className={clsx(styles.boundary, selected && styles.selected, isFaded && styles.faded)}
      data-kind={boundary.kind}
      data-locked={boundary.isLocked}
      data-down={isDown || undefined}
      data-drop-target={isDropTarget || undefined}
    >
      <NodeResizer
        isVisible={selected && !isReadOnly && !boundary.isLocked}
        minWidth={MIN_WIDTH}
        minHeight={MIN_HEIGHT}
        handleClassName={styles.corner ?? ''}
        lineClassName={styles.rimHandle ?? ''}
        onResize={resize.onResize}
        onResizeEnd={resize.onResizeEnd}
      />
      <div className={clsx('boundary-grip', styles.rim, styles.rimTop)} />
      <div className={clsx('boundary-grip', styles.rim, styles.rimRight)} />
      <div className={clsx('boundary-grip', styles.rim, styles.rimBottom)} />
      <div className={clsx('boundary-grip', styles.rim, styles.rimLeft)} />
      <div
        className={clsx('boundary-grip', styles.tab)}
        title={name === kind ? kind : `${name} · ${kind}`}
      >
        <BoundaryGlyph kind={boundary.kind} />
        {isRenaming ? (
          <InlineName record="boundaries" id={boundary.id} name={boundary.name} label="Name" />
        ) : (
          <span className={styles.name} dir="auto">
            {name}
          </span>
        )}
        {name !== kind && !isRenaming && <span className={styles.kind}>{kind}</span>}
        {isDown && <span className={styles.down}>down</span>}
        {boundary.isLocked && <LockMark />}
      </div>
    </div>
  );
}

export const BoundaryNode = memo(function BoundaryNode(props: NodeProps<BoundaryFlowNode>) {
  return (
    <NodeBoundary name={shownBoundaryName(props.data.boundary)} resetKey={props.data.boundary}>
      <BoundaryBody {...props} />
    </NodeBoundary>
  );
});
