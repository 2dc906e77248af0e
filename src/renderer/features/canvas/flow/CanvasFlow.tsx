import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  MiniMap,
  ReactFlow,
  SelectionMode,
  useStore as useFlowStore,
  type EdgeTypes,
  type NodeTypes,
} from '@xyflow/react';
import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';
import type { Design } from '#shared/design/schema';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { isMoving } from '../canvas-store';
import type { CanvasHighlight, CanvasLoad, ComponentMark, FlowOption } from '../canvas-types';
import { CanvasContextMenu } from '../CanvasContextMenu';
import styles from './CanvasFlow.module.css';
import { FIT_OPTIONS } from '../editor/create-viewport';
import { ArrowDefinitions } from '../edges/ArrowDefinitions';
import { ConnectionEdge } from '../edges/ConnectionEdge';
import { GRIP_RADIUS } from '../edges/ConnectionGrips';
import { ConnectionLabels } from '../edges/ConnectionLabels';
import { ConnectionLine } from '../edges/ConnectionLine';
import { useFollowedPath } from '../edges/use-followed-path';
import { GuideLines } from '../guides/GuideLines';
import { CopiesPreview } from '../drag/CopiesPreview';
import { FitWhenCutOff } from './FitWhenCutOff';
import { FitWhenResized } from './FitWhenResized';
import { createCourseKeeper } from '../edges/course-keeper';
import type { ConnectionFlowEdge } from '../edges/edge-adapter';
import { createFlowAdapter, type CanvasFlowNode } from './flow-adapter';
import { ARIA_LABELS } from './flow-labels';
import { MINI_MAP_LOOK } from './mini-map-look';
import { BoundaryNode } from '../nodes/BoundaryNode';
import { ComponentNode } from '../nodes/ComponentNode';
import { NoteNode } from '../nodes/NoteNode';
import { useConnecting } from './use-connecting';
import { useFlowChanges } from './use-flow-changes';
import { useMovingNodes } from './use-moving-nodes';
import { useNodeDrag } from '../drag/use-node-drag';
import { EMPTY_SELECTION } from '../selection';
import { tabStop } from '../walking/tab-stop';

const NODE_TYPES: NodeTypes = { component: ComponentNode, note: NoteNode, boundary: BoundaryNode };
const EDGE_TYPES: EdgeTypes = { connection: ConnectionEdge };
const MULTI_SELECT_KEYS = ['Shift', 'Meta', 'Control'];
/** Editing: the left button draws a selection box, the middle one pans. Reading: every button pans. */
const PAN_BUTTONS_EDITING = [1];
/** How long something stays highlighted before the canvas moves to show it: a pointer on its way must not drag it along. */
const REVEAL_DELAY_MS = 250;
const MINI_MAP_FROM = 20;
const DOT_GAP = 24;
/** Below this zoom small print cannot be read: it is left out, at the lines and in the components. */
const LEAST_READABLE_ZOOM = 0.5;
/** Below this zoom figures are written larger, so that they can still be read. */
const LEAST_USUAL_ZOOM = 0.75;
/** From this many components on only what is in sight is in the page; with fewer, all of it costs less than choosing. */
const RENDERS_ALL_UP_TO = 800;

interface CanvasFlowProps {
  readonly design: Design;
  readonly highlight: CanvasHighlight | undefined;
  readonly marks: Readonly<Record<string, ComponentMark>> | undefined;
  readonly load: CanvasLoad | undefined;
  readonly flows: readonly FlowOption[] | undefined;
  readonly isReadOnly: boolean;
}

/** React Flow, fed from the design and the view; it owns neither. */
export function CanvasFlow({ design, highlight, marks, load, flows, isReadOnly }: CanvasFlowProps) {
  const editor = useCanvasEditor();
  const [coursesOf] = useState(createCourseKeeper);
  const [adapt] = useState(() => createFlowAdapter(coursesOf));
  // Fitting waits for the first node; on an empty canvas it would pull the first component from under the pointer.
  const [fitsAtFirst] = useState(() => Object.keys(design.components).length > 0);
  const selection = useCanvasView('selection');
  const isWhiteboardOn = useCanvasView('inputs', ({ preferences }) => preferences.isWhiteboardOn);
  const isHandOn = useCanvasView('isHandOn');
  const focused = useCanvasView('focused');
  const isGliding = useCanvasView('isGliding');
  const isCopying = useCanvasView('copies', (copies) => copies !== null);
  const hasRates = load !== undefined;
  const stop = tabStop(design, selection, focused);
  const elementsNow = () => {
    const { moved, resized } = editor.store.getState();
    return adapt(design, {
      // As it will be at the drop: the copies are what is selected.
      selection: isCopying ? EMPTY_SELECTION : selection,
      moved,
      resized,
      isGliding,
      highlight,
      marks,
      load,
      flows,
      tabStop: stop,
    });
  };
  const { nodes, edges } = elementsNow();
  useMovingNodes(() => elementsNow().nodes);
  useEffect(() => {
    if (!isGliding) return undefined;
    // The courses that will be asked for at the end, where there is more to do at once.
    const timer = setTimeout(() => coursesOf(design, hasRates));
    return () => clearTimeout(timer);
  }, [isGliding, coursesOf, design, hasRates]);
  const isFar = useFlowStore(({ transform: [, , zoom] }) => zoom < LEAST_READABLE_ZOOM);
  const isSmall = useFlowStore(({ transform: [, , zoom] }) => zoom < LEAST_USUAL_ZOOM);
  const [isMovedByHand, setIsMovedByHand] = useState(false);
  const changes = useFlowChanges();
  const connecting = useConnecting();
  const nodeDrag = useNodeDrag();
  const frame = useRef<HTMLDivElement>(null);
  useFollowedPath(frame, highlight === undefined);

  // The panels around the canvas measure themselves at every move of the pointer that nobody has taken.
  const sparePanels = (event: PointerEvent) => {
    if (isMoving(editor.store.getState())) event.preventDefault();
  };

  const reveal = useEffectEvent(() => {
    if (highlight) editor.viewport.reveal([...highlight.components, ...highlight.connections]);
  });
  // The owner may pass an equal highlight anew at every render; that must not move the canvas.
  const highlightKey = JSON.stringify(highlight);
  useEffect(() => {
    const timer = setTimeout(() => reveal(), REVEAL_DELAY_MS);
    return () => clearTimeout(timer);
  }, [highlightKey]);

  return (
    <CanvasContextMenu>
      <div
        ref={frame}
        className={styles.flow}
        role="presentation"
        data-far={isFar || undefined}
        data-small={isSmall || undefined}
        data-connecting={connecting.isConnecting || undefined}
        data-copying={isCopying || undefined}
        onDoubleClick={changes.onDoubleClick}
        onPointerMove={sparePanels}
      >
        <ArrowDefinitions />
        <ReactFlow<CanvasFlowNode, ConnectionFlowEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          {...changes.handlers}
          {...connecting.handlers}
          {...nodeDrag}
          onlyRenderVisibleElements={Object.keys(design.components).length > RENDERS_ALL_UP_TO}
          connectionMode={ConnectionMode.Loose}
          connectionLineComponent={ConnectionLine}
          connectionRadius={28}
          connectOnClick={false}
          reconnectRadius={GRIP_RADIUS}
          edgesReconnectable={!isReadOnly}
          nodesConnectable={!isReadOnly}
          nodesDraggable={!isReadOnly}
          nodeDragThreshold={3}
          selectionMode={SelectionMode.Full}
          selectionOnDrag={!isReadOnly && !isHandOn}
          selectionKeyCode={null}
          multiSelectionKeyCode={MULTI_SELECT_KEYS}
          panOnDrag={isReadOnly || isHandOn ? true : PAN_BUTTONS_EDITING}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={0.15}
          maxZoom={2.5}
          fitView={fitsAtFirst}
          fitViewOptions={FIT_OPTIONS}
          onMoveStart={(event) => {
            // Moves of the program come without an event.
            if (event) setIsMovedByHand(true);
          }}
          deleteKeyCode={null}
          elevateEdgesOnSelect={false}
          zIndexMode="manual"
          ariaLabelConfig={ARIA_LABELS}
          aria-label="Design"
        >
          {!isReadOnly && <FitWhenCutOff />}
          {isReadOnly && !isMovedByHand && <FitWhenResized />}
          <CopiesPreview />
          <GuideLines />
          <ConnectionLabels edges={edges} />
          {!isWhiteboardOn && (
            <Background variant={BackgroundVariant.Dots} gap={DOT_GAP} size={1.5} />
          )}
          {Object.keys(design.components).length >= MINI_MAP_FROM && (
            <MiniMap<CanvasFlowNode> {...MINI_MAP_LOOK} position="bottom-right" pannable zoomable />
          )}
        </ReactFlow>
      </div>
    </CanvasContextMenu>
  );
}
