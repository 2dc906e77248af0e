import type { Node } from '@xyflow/react';
import { kindSpec } from '#shared/design/kinds/catalog';
import { shownName } from '#shared/design/names';
import { outwardsFrom } from '#shared/design/nesting';
import type { Boundary, Component, Design } from '#shared/design/schema';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH, type Point, type Rectangle } from '#shared/design/size';
import type { ComponentLoadMark, ComponentMark } from '../canvas-types';
import { boundaryLabel, componentName } from '../accessible-names';
import type { CoursesOf } from '../edges/course-keeper';
import { createEdgeAdapter, type ConnectionFlowEdge, type EdgeView } from '../edges/edge-adapter';
import { domAttributes } from './dom-attributes';
import { emphasisBy, type Emphasis } from './emphasis';
import { createKeeper, keepSameList } from './keep-same';

export type ComponentFlowNode = Node<
  {
    readonly component: Component;
    readonly mark: ComponentMark | undefined;
    readonly load: ComponentLoadMark | undefined;
    readonly emphasis: Emphasis;
  },
  'component' | 'note'
>;
export type BoundaryFlowNode = Node<
  { readonly boundary: Boundary; readonly isFaded: boolean; readonly isDown: boolean },
  'boundary'
>;
export type CanvasFlowNode = ComponentFlowNode | BoundaryFlowNode;
/** The state of the view that shows in nodes and edges. */
export interface FlowView extends EdgeView {
  readonly moved: ReadonlyMap<string, Point>;
  readonly resized: ReadonlyMap<string, Rectangle>;
  readonly marks: Readonly<Record<string, ComponentMark>> | undefined;
}

interface FlowElements {
  readonly nodes: CanvasFlowNode[];
  readonly edges: ConnectionFlowEdge[];
}

/** Boundaries lie under connections, connections under components; inner boundaries over outer ones. */
const COMPONENT_LAYER = 200;
const SELECTED_LAYER = 300;

const COMPONENT_SIZE = { width: COMPONENT_WIDTH, height: COMPONENT_HEIGHT };

const NOT_CONNECTABLE = { connectable: false } as const;
const LOCKED = { draggable: false } as const;

/** Only the tab and the rim of a boundary take the pointer, so that a box selection can start inside it. */
const BOUNDARY_STYLE = { pointerEvents: 'none' } as const;

/**
 * Turns a design and the state of the view into React Flow's nodes and edges. Positions are absolute: a boundary is
 * never React Flow's parent of its content. What did not change since the last call is the same object as before,
 * which is what React Flow and memoised node views go by.
 */
export function createFlowAdapter(
  coursesOf: CoursesOf,
): (design: Design, view: FlowView) => FlowElements {
  const keepNode = createKeeper<CanvasFlowNode>();
  const keepNodes = keepSameList<CanvasFlowNode>();
  const adaptEdges = createEdgeAdapter(coursesOf);

  return (design, view) => {
    const selected = new Set([...view.selection.components, ...view.selection.boundaries]);
    const emphasisOf = emphasisBy(view.highlight);
    const boundaries = Object.values(design.boundaries).map((boundary) => {
      const frame = view.resized.get(boundary.id) ?? {
        ...(view.moved.get(boundary.id) ?? { x: boundary.x, y: boundary.y }),
        width: boundary.width,
        height: boundary.height,
      };
      const depth = outwardsFrom(design.boundaries, boundary.parent).length;
      const isSelected = selected.has(boundary.id);
      const isFaded = view.highlight !== undefined;
      const isTabStop = view.tabStop === boundary.id;
      const isDown = view.load?.downBoundaries.has(boundary.id) ?? false;
      return keepNode(
        boundary,
        [
          frame.x,
          frame.y,
          frame.width,
          frame.height,
          depth,
          isSelected,
          isFaded,
          isTabStop,
          isDown,
        ],
        () => boundaryNode({ boundary, isFaded, isDown }, frame, depth, isSelected, isTabStop),
      );
    });
    boundaries.sort((one, other) => (one.zIndex ?? 0) - (other.zIndex ?? 0));

    const components = Object.values(design.components).map((component) => {
      const at = view.moved.get(component.id) ?? component;
      const isSelected = selected.has(component.id);
      const mark = view.marks?.[component.id];
      const load = view.load?.components[component.id];
      const emphasis = emphasisOf('components', component.id);
      const isTabStop = view.tabStop === component.id;
      return keepNode(
        component,
        [at.x, at.y, isSelected, mark?.severity, mark?.count, load, emphasis, isTabStop],
        () => componentNode({ component, mark, load, emphasis }, at, isSelected, isTabStop),
      );
    });

    return { nodes: keepNodes([...boundaries, ...components]), edges: adaptEdges(design, view) };
  };
}

function boundaryNode(
  data: BoundaryFlowNode['data'],
  frame: Rectangle,
  depth: number,
  isSelected: boolean,
  isTabStop: boolean,
): BoundaryFlowNode {
  const { boundary, isDown } = data;
  return {
    id: boundary.id,
    type: 'boundary',
    position: { x: frame.x, y: frame.y },
    width: frame.width,
    height: frame.height,
    measured: { width: frame.width, height: frame.height },
    selected: isSelected,
    ...NOT_CONNECTABLE,
    ...(boundary.isLocked && LOCKED),
    dragHandle: '.boundary-grip',
    style: BOUNDARY_STYLE,
    zIndex: depth,
    ariaLabel: boundaryLabel(boundary, isDown),
    domAttributes: domAttributes('boundary', isTabStop),
    data,
  };
}

function componentNode(
  data: ComponentFlowNode['data'],
  at: Point,
  isSelected: boolean,
  isTabStop: boolean,
): ComponentFlowNode {
  const { component, mark, load } = data;
  const isNote = kindSpec(component.kind).family === 'note';
  return {
    id: component.id,
    type: isNote ? 'note' : 'component',
    position: { x: at.x, y: at.y },
    ...COMPONENT_SIZE,
    measured: COMPONENT_SIZE,
    selected: isSelected,
    ...(isNote && NOT_CONNECTABLE),
    ...(component.isLocked && LOCKED),
    zIndex: isSelected ? SELECTED_LAYER : COMPONENT_LAYER,
    ariaLabel: wordsOr(shownName(component), () => componentName(component, mark, load)),
    domAttributes: domAttributes(isNote ? 'note' : 'component', isTabStop),
    data,
  };
}

/** What cannot be put into words must not take the canvas with it: its view says so in its own place. */
function wordsOr(plain: string, words: () => string): string {
  try {
    return words();
  } catch {
    return plain;
  }
}
