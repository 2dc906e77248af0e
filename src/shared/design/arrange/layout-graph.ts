import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api';
import { kindSpec } from '../kinds/catalog';
import { GRID } from '../grid';
import type { Boundary, Component, Connection, Design } from '../schema';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH } from '../size';
import { holderOf, layoutParts, type LayoutParts } from './layout-parts';

/** Room inside a frame; at the top also for the tab with its name. */
export const FRAME_PADDING = { top: 48, left: 24, right: 24, bottom: 24 };
/** Between a component and a note about it. */
export const NOTE_GAP = 16;

const ROOT_ID = '(design)';

/** Room between things, which ELK does not hand down to what is in a frame. */
const SPACING: LayoutOptions = {
  'elk.spacing.nodeNode': '40',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.componentComponent': '64',
  'elk.layered.spacing.nodeNodeBetweenLayers': '104',
  'elk.layered.spacing.edgeNodeBetweenLayers': '32',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
};

/** Meaning of the options: https://eclipse.dev/elk/reference/options.html */
const ROOT_OPTIONS: LayoutOptions = {
  ...SPACING,
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.layered.thoroughness': '20',
};

/** How much a line counts when rows and columns are chosen: a call more than data that follows later. */
const WEIGHTS: Readonly<Record<Connection['mode'], number>> = { sync: 10, async: 4, replicate: 1 };

/**
 * The design as a graph for ELK's layered algorithm: boundaries are compound nodes; what is locked and loose notes are
 * left out; a component with notes is as high as all of them. The order is that of the drawing from top to bottom, so
 * that the result resembles what was drawn. Null when there is nothing to lay out.
 */
export function layoutGraph(design: Design): ElkNode | null {
  const parts = layoutParts(design);
  const children = childrenOf(design, parts, null);
  if (children.length === 0) return null;
  const ids = new Set(allIds(children));
  const edges = Object.values(design.connections)
    .filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
    .filter((connection) => !isBetweenCopies(design, connection))
    .map(edgeOf);
  return { id: ROOT_ID, layoutOptions: ROOT_OPTIONS, children, edges };
}

/** What copies data from one boundary to another does not push one behind the other: copies are peers. */
function isBetweenCopies({ components }: Design, { from, to, mode }: Connection): boolean {
  return mode === 'replicate' && components[from]?.boundary !== components[to]?.boundary;
}

function childrenOf(design: Design, parts: LayoutParts, parent: string | null): ElkNode[] {
  const boundaries = Object.values(design.boundaries)
    .filter((boundary) => !parts.fixed.has(boundary.id))
    .filter((boundary) => holderOf(design, boundary.parent) === parent)
    .map((boundary) => ({ at: boundary, node: () => frameNode(design, parts, boundary) }));
  const apart = new Set([...[...parts.attached.values()].flat(), ...parts.loose]);
  const components = Object.values(design.components)
    .filter((component) => !parts.fixed.has(component.id) && !apart.has(component))
    .filter(({ boundary }) => holderOf(design, boundary) === parent)
    .map((component) => ({ at: component, node: () => componentNode(component, parts) }));
  return [...boundaries, ...components]
    .toSorted((one, other) => one.at.y - other.at.y || one.at.x - other.at.x)
    .map(({ node }) => node());
}

function frameNode(design: Design, parts: LayoutParts, boundary: Boundary): ElkNode {
  const { id } = boundary;
  const children = childrenOf(design, parts, id);
  if (children.length === 0) return { id, ...emptyFrame(boundary) };
  const { top, left, bottom, right } = FRAME_PADDING;
  return {
    id,
    children,
    layoutOptions: {
      ...SPACING,
      'elk.padding': `[top=${top},left=${left},bottom=${bottom},right=${right}]`,
    },
  };
}

/** The size of a frame without content that is laid out: its own, in whole steps of the grid. */
export function emptyFrame({ width, height }: Boundary): { width: number; height: number } {
  const up = (length: number) => Math.ceil(length / GRID) * GRID;
  return { width: up(width), height: up(height) };
}

function componentNode({ id, kind, boundary }: Component, parts: LayoutParts): ElkNode {
  const notes = parts.attached.get(id)?.length ?? 0;
  const isClient = boundary === null && kindSpec(kind).family === 'client';
  return {
    id,
    width: COMPONENT_WIDTH,
    height: COMPONENT_HEIGHT + notes * (NOTE_GAP + COMPONENT_HEIGHT),
    ...(isClient && { layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } }),
  };
}

function edgeOf({ id, from, to, mode }: Connection): ElkExtendedEdge {
  const weight = String(WEIGHTS[mode]);
  return {
    id,
    sources: [from],
    targets: [to],
    layoutOptions: {
      'elk.layered.priority.shortness': weight,
      'elk.layered.priority.straightness': weight,
      'elk.layered.priority.direction': weight,
    },
  };
}

function allIds(nodes: readonly ElkNode[]): string[] {
  return nodes.flatMap(({ id, children = [] }) => [id, ...allIds(children)]);
}
