import type { NodeProps } from '@xyflow/react';
import { clsx } from 'clsx';
import { memo } from 'react';
import { shownName } from '#shared/design/names';
import { useCanvasView } from '../canvas-context';
import type { ComponentFlowNode } from '../flow/flow-adapter';
import { LockMark } from './LockMark';
import { NodeBoundary } from './NodeBoundary';
import { NoteText } from './NoteText';
import styles from './NoteNode.module.css';

/** What is drawn of a note, wherever that is. */
export function NoteBody({
  data,
  selected,
}: Pick<NodeProps<ComponentFlowNode>, 'data' | 'selected'>) {
  const { component, emphasis } = data;
  const isWriting = useCanvasView('renaming', (renaming) => renaming === component.id);
  const text = component.properties['text'];
  const shown = typeof text === 'string' && text.trim() !== '' ? text : component.name;
  return (
    <div
      className={clsx(
        styles.note,
        selected && styles.selected,
        emphasis === 'highlighted' && styles.highlighted,
        emphasis === 'faded' && styles.faded,
      )}
      title={isWriting ? undefined : shown}
    >
      {isWriting ? (
        <NoteText id={component.id} text={typeof text === 'string' ? text : ''} />
      ) : (
        <p className={styles.text} dir="auto">
          {shown}
        </p>
      )}
      {component.isLocked && <LockMark isCorner />}
    </div>
  );
}

/** Free text on the canvas; nothing connects to it. */
export const NoteNode = memo(function NoteNode(props: NodeProps<ComponentFlowNode>) {
  return (
    <NodeBoundary name={shownName(props.data.component)} resetKey={props.data.component}>
      <NoteBody {...props} />
    </NodeBoundary>
  );
});
