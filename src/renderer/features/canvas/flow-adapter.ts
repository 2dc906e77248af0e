import type { Edge, Node } from '@xyflow/react';
import { kindSpec } from '#shared/design/kinds/catalog';
import { connectionLanes, connectionPorts } from '#shared/design/routing';
import type { Boundary, Component, Connection, Design } from '#shared/design/schema';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH, type Point, type Rectangle } from '#shared/design/size';
import type { CanvasHighlight, CanvasSelection, ComponentMark, FlowOption } from './canvas-types';
import { boundaryLabel, componentName, connectionName, shownName } from './accessible-names';

/** How a record stands out while something is highlighted. */
export type Emphasis = 'normal' | 'highlighted' | 'faded';

export type ComponentFlowNode = Node<
  {
    readonly component: Component;
    readonly mark: ComponentMark | undefined;
    readonly emphasis: Emphasis;
  },
  'component' | 'note'
>;
export type BoundaryFlowNode = Node<
  { readonly boundary: Boundary; readonly isFaded: boolean },
  'boundary'
>;
export type CanvasFlowNode = ComponentFlowNode | BoundaryFlowNode;
export type ConnectionFlowEdge = Edge<
  {
    readonly connection: Connection;
    /** The top left corners of its ends in the design; a drag moves them only in the view. */
    readonly from: Point;
    readonly to: Point;
    readonly lane: number;
    readonly emphasis: Emphasis;
  },
  'connection'
>;

/** The state of the view that shows in nodes and edges. */
export interface FlowView {
  readonly selection: CanvasSelection;
  readonly moved: ReadonlyMap<string, Point>;
  readonly resized: ReadonlyMap<string, Rectangle>;
  readonly highlight: CanvasHighlight | undefined;
  readonly marks: Readonly<Record<string, ComponentMark>> | undefined;
  readonly flows: readonly FlowOption[] | undefined;
  /** The one component, boundary or connection that Tab stops at. */
  readonly tabStop: string | null;
}

interface FlowElements {
  readonly nodes: CanvasFlowNode[];
  readonly edges: ConnectionFlowEdge[];
}

/** Boundaries lie under connections, connections under components; inner boundaries over outer ones. */
const CONNECTION_LAYER = 100;
const COMPONENT_LAYER = 200;
const SELECTED_LAYER = 300;

const COMPONENT_SIZE = { width: COMPONENT_WIDTH, height: COMPONENT_HEIGHT };

const LOCKED = { draggable: false } as const;

/** Only the tab and the rim of a boundary take the pointer, so that a box selection can start inside it. */
const BOUNDARY_STYLE = { pointerEvents: 'none' } as const;

/**
 * Turns a design and the state of the view into React Flow's nodes and edges. Positions are absolute: a boundary is
 * never React Flow's parent of its content. What did not change since the last call is the same object as before,
 * which is what React Flow and memoised node views go by.
 */
export function createFlowAdapter(): (design: Design, view: FlowView) => FlowElements {
  const keepNode = createKeeper<CanvasFlowNode>();
  const keepNodes = keepSameList<CanvasFlowNode>();
  const adaptEdges = createEdgeAdapter();

  return (design, view) => {
    const selected = new Set([...view.selection.components, ...view.selection.boundaries]);
    const emphasisOf = emphasisBy(view.highlight);
    const boundaries = Object.values(design.boundaries).map((boundary) => {
      const frame = view.resized.get(boundary.id) ?? {
        ...(view.moved.get(boundary.id) ?? { x: boundary.x, y: boundary.y }),
        width: boundary.width,
        height: boundary.height,
      };
      const depth = boundaryDepth(design, boundary.id);
      const isSelected = selected.has(boundary.id);
      const isFaded = view.highlight !== undefined;
      const isTabStop = view.tabStop === boundary.id;
      return keepNode(
        boundary,
        [frame.x, frame.y, frame.width, frame.height, depth, isSelected, isFaded, isTabStop],
        () => boundaryNode(boundary, frame, depth, isSelected, isFaded, isTabStop),
      );
    });
    boundaries.sort((one, other) => (one.zIndex ?? 0) - (other.zIndex ?? 0));

    const components = Object.values(design.components).map((component) => {
      const at = view.moved.get(component.id) ?? component;
      const isSelected = selected.has(component.id);
      const mark = view.marks?.[component.id];
      const emphasis = emphasisOf('components', component.id);
      const isTabStop = view.tabStop === component.id;
      return keepNode(
        component,
        [at.x, at.y, isSelected, mark?.severity, mark?.count, emphasis, isTabStop],
        () => componentNode(component, at, isSelected, mark, emphasis, isTabStop),
      );
    });

    return { nodes: keepNodes([...boundaries, ...components]), edges: adaptEdges(design, view) };
  };
}

/** The lines; they follow a drag by themselves (`useConnectionLine`), so that a drag leaves this list alone. */
function createEdgeAdapter(): (design: Design, view: FlowView) => ConnectionFlowEdge[] {
  const keepEdge = createKeeper<ConnectionFlowEdge>();
  const keepEdges = keepSameList<ConnectionFlowEdge>();
  let lastInputs: readonly unknown[] = [];
  let lastEdges: ConnectionFlowEdge[] = [];

  return (design, view) => {
    const tabStop =
      view.tabStop !== null && view.tabStop in design.connections ? view.tabStop : null;
    const inputs = [design, view.selection, view.highlight, view.flows, tabStop];
    if (isSameList(lastInputs, inputs)) return lastEdges;
    const selected = new Set(view.selection.connections);
    const emphasisOf = emphasisBy(view.highlight);
    const lanes = connectionLanes(design.connections);
    const edges: ConnectionFlowEdge[] = [];
    for (const connection of Object.values(design.connections)) {
      const from = design.components[connection.from];
      const to = design.components[connection.to];
      if (!from || !to) continue;
      const line = { from: placeOf(from), to: placeOf(to), lane: lanes.get(connection.id) ?? 0 };
      const isSelected = selected.has(connection.id);
      const emphasis = emphasisOf('connections', connection.id);
      const isTabStop = tabStop === connection.id;
      const name = connectionName(
        connection,
        shownName(from),
        shownName(to),
        flowTitles(connection, view.flows),
      );
      edges.push(
        keepEdge(
          connection,
          [from.x, from.y, to.x, to.y, line.lane, isSelected, emphasis, name, isTabStop],
          () => connectionEdge(connection, line, isSelected, emphasis, name, isTabStop),
        ),
      );
    }
    lastInputs = inputs;
    lastEdges = keepEdges(edges);
    return lastEdges;
  };
}

function boundaryNode(
  boundary: Boundary,
  frame: Rectangle,
  depth: number,
  isSelected: boolean,
  isFaded: boolean,
  isTabStop: boolean,
): BoundaryFlowNode {
  return {
    id: boundary.id,
    type: 'boundary',
    position: { x: frame.x, y: frame.y },
    width: frame.width,
    height: frame.height,
    measured: { width: frame.width, height: frame.height },
    selected: isSelected,
    connectable: false,
    ...(boundary.isLocked && LOCKED),
    dragHandle: '.boundary-grip',
    style: BOUNDARY_STYLE,
    zIndex: depth,
    ariaLabel: boundaryLabel(boundary),
    domAttributes: domAttributes('boundary', isTabStop),
    data: { boundary, isFaded },
  };
}

function componentNode(
  component: Component,
  at: Point,
  isSelected: boolean,
  mark: ComponentMark | undefined,
  emphasis: Emphasis,
  isTabStop: boolean,
): ComponentFlowNode {
  const isNote = kindSpec(component.kind).family === 'note';
  return {
    id: component.id,
    type: isNote ? 'note' : 'component',
    position: { x: at.x, y: at.y },
    ...COMPONENT_SIZE,
    measured: COMPONENT_SIZE,
    selected: isSelected,
    connectable: !isNote,
    ...(component.isLocked && LOCKED),
    zIndex: isSelected ? SELECTED_LAYER : COMPONENT_LAYER,
    ariaLabel: componentName(component, mark),
    domAttributes: domAttributes(isNote ? 'note' : 'component', isTabStop),
    data: { component, mark, emphasis },
  };
}

function connectionEdge(
  connection: Connection,
  line: { readonly from: Point; readonly to: Point; readonly lane: number },
  isSelected: boolean,
  emphasis: Emphasis,
  name: string,
  isTabStop: boolean,
): ConnectionFlowEdge {
  const ports = connectionPorts(line.from, line.to);
  return {
    id: connection.id,
    type: 'connection',
    source: connection.from,
    target: connection.to,
    sourceHandle: ports.source,
    targetHandle: ports.target,
    selected: isSelected,
    zIndex: CONNECTION_LAYER,
    ariaLabel: name,
    domAttributes: domAttributes('connection', isTabStop),
    data: { connection, ...line, emphasis },
  };
}

/** The whole diagram is one stop of Tab; the rest is walked to. */
function domAttributes(what: string, isTabStop: boolean) {
  return { tabIndex: isTabStop ? 0 : -1, 'aria-roledescription': what };
}

function flowTitles(connection: Connection, flows: readonly FlowOption[] = []): string[] {
  return connection.flows.map((id) => flows.find((flow) => flow.id === id)?.title ?? id);
}

function placeOf({ x, y }: Component): Point {
  return { x, y };
}

/** How many boundaries a boundary lies in; ends also when a damaged document has a cycle. */
function boundaryDepth({ boundaries }: Design, id: string): number {
  const seen = new Set([id]);
  let parent = boundaries[id]?.parent ?? null;
  while (parent !== null && boundaries[parent] && !seen.has(parent)) {
    seen.add(parent);
    parent = boundaries[parent]?.parent ?? null;
  }
  return seen.size - 1;
}

function emphasisBy(highlight: CanvasHighlight | undefined) {
  if (!highlight) return () => 'normal' as const;
  const highlighted = {
    components: new Set(highlight.components),
    connections: new Set(highlight.connections),
  };
  return (records: 'components' | 'connections', id: string): Emphasis =>
    highlighted[records].has(id) ? 'highlighted' : 'faded';
}

/** Gives the element made last for a record as long as the record and everything it was made from are the same. */
function createKeeper<Element>() {
  const kept = new WeakMap<
    object,
    { readonly from: readonly unknown[]; readonly element: Element }
  >();
  return (record: object, from: readonly unknown[], make: () => Element): Element => {
    const known = kept.get(record);
    if (known && isSameList(known.from, from)) return known.element;
    const element = make();
    kept.set(record, { from, element });
    return element;
  };
}

function keepSameList<Element>() {
  let last: Element[] = [];
  return (list: Element[]): Element[] => {
    if (!isSameList(last, list)) last = list;
    return last;
  };
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
