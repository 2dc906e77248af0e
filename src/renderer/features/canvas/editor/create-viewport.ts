import type { ReactFlowInstance } from '@xyflow/react';
import { boxAround, centreOf, componentBox, holdsBox, type Rectangle } from '#shared/design/size';
import type { CanvasStore } from '../canvas-store';
import type { CanvasViewport } from '../commands/command';
import { drawnElement } from '../flow/drawn-element';

const MOTION_MS = 140;
export const FIT_OPTIONS = { padding: 0.12, maxZoom: 1 };
/** What is looked at closely is not larger than life by more than this. */
const SELECTION_FIT_OPTIONS = { padding: 0.25, maxZoom: 1.5 };
/** Room kept between what is brought into sight and the edge, in pixels of the window. */
const REVEAL_MARGIN_PX = 32;
/** The same for what is put on the empty canvas first. */
const START_MARGIN_PX = 40;

type Flow = Pick<
  ReactFlowInstance,
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomTo'
  | 'fitView'
  | 'fitBounds'
  | 'setCenter'
  | 'getZoom'
  | 'screenToFlowPosition'
>;

/** The commands' view of the part in sight; `board` gives the element of the canvas while it is in the page. */
export function createViewport(
  flow: Flow,
  store: CanvasStore,
  board: () => HTMLElement | null,
): CanvasViewport {
  const frame = () => board()?.getBoundingClientRect();
  const duration = () =>
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION_MS;

  function inSight(margin: number): Rectangle | null {
    const box = frame();
    if (!box || box.width <= 2 * margin || box.height <= 2 * margin) return null;
    const options = { snapToGrid: false };
    const start = flow.screenToFlowPosition({ x: box.left + margin, y: box.top + margin }, options);
    const end = flow.screenToFlowPosition(
      { x: box.right - margin, y: box.bottom - margin },
      options,
    );
    return { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
  }

  /** What has a place of its own: of a connection its two ends. */
  function placed(ids: readonly string[]): string[] {
    const { connections } = store.getState().inputs.design;
    return ids.flatMap((id) => {
      const connection = connections[id];
      return connection ? [connection.from, connection.to] : [id];
    });
  }

  return {
    zoomIn: () => void flow.zoomIn({ duration: duration() }),
    zoomOut: () => void flow.zoomOut({ duration: duration() }),
    fit: () => void flow.fitView({ ...FIT_OPTIONS, duration: duration() }),
    actualSize: () => void flow.zoomTo(1, { duration: duration() }),
    zoomTo: (ids) => {
      const nodes = placed(ids).map((id) => ({ id }));
      if (nodes.length === 0) return;
      void flow.fitView({ nodes, ...SELECTION_FIT_OPTIONS, duration: duration() });
    },
    isOpen: () => board() !== null,
    isInSight: (box) => {
      const sight = inSight(0);
      return sight !== null && holdsBox(sight, box);
    },
    figureBox: (id) => {
      const figure = board()?.querySelector(`[data-load-of="${CSS.escape(id)}"]`);
      const box = figure?.getBoundingClientRect();
      // Where all is small, figures are not drawn; what they are about is.
      return box?.width === 0
        ? (drawnElement(board(), id)?.getBoundingClientRect() ?? null)
        : (box ?? null);
    },
    middle: () => {
      const box = inSight(0);
      return box ? centreOf(box) : { x: 0, y: 0 };
    },
    start: () => {
      const box = inSight(START_MARGIN_PX);
      return box ? { x: box.x, y: centreOf(box).y } : { x: 0, y: 0 };
    },
    reveal: (ids) => {
      const { components, boundaries } = store.getState().inputs.design;
      const box = boxAround(
        placed(ids).flatMap((id) => {
          const component = components[id];
          return component ? [componentBox(component)] : (boundaries[id] ?? []);
        }),
      );
      const sight = inSight(REVEAL_MARGIN_PX);
      if (!box || !sight || holdsBox(sight, box)) return;
      if (box.width <= sight.width && box.height <= sight.height) {
        const { x, y } = centreOf(box);
        void flow.setCenter(x, y, { zoom: flow.getZoom(), duration: duration() });
      } else {
        void flow.fitBounds(box, { padding: FIT_OPTIONS.padding, duration: duration() });
      }
    },
  };
}
