import { useEdges, ViewportPortal } from '@xyflow/react';
import { extractItems, setLocked } from '#shared/design/edit';
import { kindSpec } from '#shared/design/kinds/catalog';
import { componentBox, type Rectangle } from '#shared/design/size';
import { useCanvasView } from '../canvas-context';
import type { CanvasSelection } from '../canvas-types';
import type { ConnectionFlowEdge } from '../edges/edge-adapter';
import { Line } from '../edges/ConnectionEdge';
import { ConnectionLabel, hasWords } from '../edges/ConnectionLabel';
import { BoundaryBody } from '../nodes/BoundaryNode';
import { ComponentBody } from '../nodes/ComponentNode';
import { NoteBody } from '../nodes/NoteNode';
import styles from './CopiesPreview.module.css';

/** The copies that a drag would leave, where it would leave them. A move of the pointer shifts all of them as one. */
export function CopiesPreview() {
  const copies = useCanvasView('copies');
  if (!copies) return null;
  const { across, down } = copies.shift;
  return (
    <ViewportPortal>
      <div className={styles.pointer} />
      <div
        className={styles.copies}
        style={{ transform: `translate(${across}px, ${down}px)` }}
        data-copies=""
        aria-hidden="true"
        inert
      >
        <Copies items={copies.items} />
      </div>
    </ViewportPortal>
  );
}

/** Everything as it will be at the drop, at the places of the originals. */
function Copies({ items }: { readonly items: CanvasSelection }) {
  const design = useCanvasView('inputs', (inputs) => inputs.design);
  const edges = useEdges<ConnectionFlowEdge>();
  const copied = setLocked(extractItems(design, items), items, false);
  const lines = edges.flatMap(({ id, data }) => (data && id in copied.connections ? [data] : []));
  return (
    <>
      {Object.values(copied.boundaries).map((boundary) => (
        <div key={boundary.id} className={styles.boundary} style={boxStyle(boundary)}>
          <BoundaryBody data={{ boundary, isFaded: false, isDown: false }} selected={false} />
        </div>
      ))}
      <svg className={styles.lines}>
        {lines.map((data) => (
          <Line key={data.connection.id} data={data} selected={false} />
        ))}
      </svg>
      {Object.values(copied.components).map((component) => {
        const Body = kindSpec(component.kind).family === 'note' ? NoteBody : ComponentBody;
        return (
          <div key={component.id} className={styles.box} style={boxStyle(componentBox(component))}>
            <Body
              data={{ component, mark: undefined, load: undefined, emphasis: 'normal' }}
              selected
            />
          </div>
        );
      })}
      {lines.filter(hasWords).map((data) => (
        <ConnectionLabel key={data.connection.id} data={data} selected={false} isRenaming={false} />
      ))}
    </>
  );
}

function boxStyle({ x, y, width, height }: Rectangle) {
  return { left: x, top: y, width, height };
}
