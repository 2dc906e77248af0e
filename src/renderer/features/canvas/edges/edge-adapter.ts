import type { Edge } from '@xyflow/react';
import { shownName } from '#shared/design/names';
import type { ConnectionCourse } from '#shared/design/routing';
import type { Connection, Design } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import { connectionName } from '../accessible-names';
import type {
  CanvasHighlight,
  CanvasLoad,
  CanvasSelection,
  ConnectionLoadMark,
  FlowOption,
} from '../canvas-types';
import { emphasisBy, type Emphasis } from '../flow/emphasis';
import { domAttributes } from '../flow/dom-attributes';
import type { CoursesOf } from './course-keeper';
import { createKeeper, isSameList, keepSameList } from '../flow/keep-same';

export type ConnectionFlowEdge = Edge<
  {
    readonly connection: Connection;
    /** The top left corners of its ends in the design; a drag moves them only in the view. */
    readonly from: Point;
    readonly to: Point;
    readonly course: ConnectionCourse;
    /** The titles of the flows that it carries. */
    readonly flows: readonly string[];
    readonly load: ConnectionLoadMark | undefined;
    readonly emphasis: Emphasis;
  },
  'connection'
>;

/** The state of the view that shows in lines. */
export interface EdgeView {
  readonly selection: CanvasSelection;
  readonly highlight: CanvasHighlight | undefined;
  readonly flows: readonly FlowOption[] | undefined;
  readonly load: CanvasLoad | undefined;
  /** Lines keep their courses until their ends are where the design has them. */
  readonly isGliding: boolean;
  /** The one component, boundary or connection that Tab stops at. */
  readonly tabStop: string | null;
}

/** Lines lie over boundaries and under components. */
const CONNECTION_LAYER = 100;

/** The lines; they follow a drag by themselves (`useConnectionLine`), so that a drag leaves this list alone. */
export function createEdgeAdapter(
  coursesOf: CoursesOf,
): (design: Design, view: EdgeView) => ConnectionFlowEdge[] {
  const keepEdge = createKeeper<ConnectionFlowEdge>();
  const keepEdges = keepSameList<ConnectionFlowEdge>();
  let lastDesign: Design | undefined;
  let lastInputs: readonly unknown[] = [];
  let lastEdges: ConnectionFlowEdge[] = [];

  return (latest, view) => {
    const design =
      view.isGliding && lastDesign?.connections === latest.connections ? lastDesign : latest;
    const tabStop =
      view.tabStop !== null && view.tabStop in design.connections ? view.tabStop : null;
    const inputs = [design, view.selection, view.highlight, view.flows, view.load, tabStop];
    if (isSameList(lastInputs, inputs)) return lastEdges;
    const selected = new Set(view.selection.connections);
    const emphasisOf = emphasisBy(view.highlight);
    const courses = coursesOf(design, view.load !== undefined);
    const edges: ConnectionFlowEdge[] = [];
    for (const connection of Object.values(design.connections)) {
      const from = design.components[connection.from];
      const to = design.components[connection.to];
      const course = courses.get(connection.id);
      if (!from || !to || !course) continue;
      const isSelected = selected.has(connection.id);
      const emphasis = emphasisOf('connections', connection.id);
      const isTabStop = tabStop === connection.id;
      const flows = flowTitles(connection, view.flows);
      const load = view.load?.connections[connection.id];
      const name = connectionName(connection, shownName(from), shownName(to), flows, load);
      edges.push(
        keepEdge(
          connection,
          [from.x, from.y, to.x, to.y, course, isSelected, load, emphasis, name, isTabStop],
          () => {
            const data = {
              connection,
              from: { x: from.x, y: from.y },
              to: { x: to.x, y: to.y },
              course,
              flows,
              load,
              emphasis,
            };
            return connectionEdge(data, isSelected, name, isTabStop);
          },
        ),
      );
    }
    lastDesign = design;
    lastInputs = inputs;
    lastEdges = keepEdges(edges);
    return lastEdges;
  };
}

function connectionEdge(
  data: NonNullable<ConnectionFlowEdge['data']>,
  isSelected: boolean,
  name: string,
  isTabStop: boolean,
): ConnectionFlowEdge {
  const { connection, course } = data;
  return {
    id: connection.id,
    type: 'connection',
    source: connection.from,
    target: connection.to,
    sourceHandle: course.ports.source,
    targetHandle: course.ports.target,
    selected: isSelected,
    reconnectable: isSelected,
    zIndex: CONNECTION_LAYER,
    ariaLabel: name,
    domAttributes: domAttributes('connection', isTabStop),
    data,
  };
}

function flowTitles(connection: Connection, flows: readonly FlowOption[] = []): string[] {
  return connection.flows.map((id) => flows.find((flow) => flow.id === id)?.title ?? id);
}
