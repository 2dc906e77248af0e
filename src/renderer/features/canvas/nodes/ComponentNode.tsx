import type { NodeProps } from '@xyflow/react';
import { clsx } from 'clsx';
import { memo, type CSSProperties } from 'react';
import { kindSpec } from '#shared/design/kinds/catalog';
import { shownName } from '#shared/design/names';
import { componentSummary } from '#shared/design/summary';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { useCanvasView } from '../canvas-context';
import type { ComponentLoadMark } from '../canvas-types';
import type { ComponentFlowNode } from '../flow/flow-adapter';
import styles from './ComponentNode.module.css';
import { ConnectionHandles } from './ConnectionHandles';
import { FindingMark } from './FindingMark';
import { ComponentLoad } from './ComponentLoad';
import { InlineName } from './InlineName';
import { LockMark } from './LockMark';
import { NodeBoundary } from './NodeBoundary';

/** What is drawn of a component, wherever that is. */
export function ComponentBody({
  data,
  selected,
}: Pick<NodeProps<ComponentFlowNode>, 'data' | 'selected'>) {
  const { component, mark, load, emphasis } = data;
  const isRenaming = useCanvasView('renaming', (renaming) => renaming === component.id);
  const name = shownName(component);
  const kind = kindSpec(component.kind).label;
  const summary = componentSummary(component);
  const isPlain = useCanvasView('inputs', ({ preferences }) => preferences.isWhiteboardOn);
  const secondLine = summary || (isPlain || name === kind ? '' : kind);
  return (
    <div
      className={clsx(
        styles.component,
        selected && styles.selected,
        emphasis === 'highlighted' && styles.highlighted,
        emphasis === 'faded' && styles.faded,
      )}
      data-load={load?.state}
      style={load && levelStyle(load)}
      data-bottleneck={load?.isBottleneck || undefined}
      title={isRenaming || isPlain ? undefined : [name, kind, summary].filter(Boolean).join(' · ')}
    >
      <span className={styles.glyph} aria-hidden="true">
        <ComponentGlyph kind={component.kind} size={20} />
      </span>
      <span className={styles.texts}>
        {isRenaming ? (
          <InlineName record="components" id={component.id} name={component.name} label="Name" />
        ) : (
          <span className={styles.name} dir="auto">
            {name}
          </span>
        )}
        {secondLine && <span className={styles.summary}>{secondLine}</span>}
      </span>
      {component.isLocked && <LockMark isCorner />}
      {load && <ComponentLoad id={component.id} load={load} />}
      {mark && <FindingMark mark={mark} />}
    </div>
  );
}

/** For the bar, which the style sheet draws: of its own, or where all is small in the box itself. */
function levelStyle({ level }: ComponentLoadMark): CSSProperties | undefined {
  return level === null ? undefined : ({ '--load-level': `${level * 100}%` } as CSSProperties);
}

export const ComponentNode = memo(function ComponentNode(props: NodeProps<ComponentFlowNode>) {
  return (
    <>
      <NodeBoundary name={shownName(props.data.component)} resetKey={props.data.component}>
        <ComponentBody {...props} />
      </NodeBoundary>
      <ConnectionHandles
        component={props.id}
        isSelected={props.selected}
        isConnectable={props.isConnectable}
      />
    </>
  );
});
