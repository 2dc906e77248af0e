import type { ReactFlowState } from '@xyflow/react';
import { guideIndex, snapBox, snapFrame, type GuideIndex } from '#shared/design/arrange/guides';
import { withContent, type Places } from '#shared/design/arrange/places';
import { boxAround, componentBox, type Point, type Rectangle } from '#shared/design/size';
import { NO_GUIDES } from '../canvas-store';
import type { CanvasEditor } from '../commands/command';

/** How near something comes to a line before it snaps to it, in pixels of the window. */
const TOLERANCE_PX = 6;

/** The part of React Flow's state that says what is in sight. */
export type FlowSight = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

interface DragMode {
  readonly isFree: boolean;
  readonly areCopies: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

interface Gesture {
  readonly transform: ReactFlowState['transform'];
  readonly index: GuideIndex;
}

/** Makes what is dragged or resized snap, and shows to what; what it can snap to is gathered once for each gesture. */
export function createSnapping({ store }: Pick<CanvasEditor, 'store'>, flow: () => FlowSight) {
  let gesture: Gesture | null = null;

  /** New for every gesture, and when the view moves under it. */
  function indexFor(carried: () => ReadonlySet<string>): GuideIndex {
    const { transform, width, height } = flow();
    if (gesture?.transform !== transform) {
      const [left, top, zoom] = transform;
      const sight = {
        x: -left / zoom,
        y: -top / zoom,
        width: width / zoom,
        height: height / zoom,
      };
      gesture = { transform, index: guideIndex(boxesIn(sight, carried())) };
    }
    return gesture.index;
  }

  function boxesIn(sight: Rectangle, left: ReadonlySet<string>): Rectangle[] {
    const { components, boundaries } = store.getState().inputs.design;
    return [
      ...Object.values(components)
        .filter(({ id }) => !left.has(id))
        .map(componentBox),
      ...Object.values(boundaries).filter(({ id }) => !left.has(id)),
    ].filter((box) => touches(sight, box));
  }

  const isWhiteboardOn = () => store.getState().inputs.preferences.isWhiteboardOn;
  const tolerance = () => TOLERANCE_PX / flow().transform[2];

  function snap(box: Rectangle, isFree: boolean, carried: () => ReadonlySet<string>): Point {
    if (isFree || isWhiteboardOn()) {
      store.setState({ guides: NO_GUIDES });
      return { x: box.x, y: box.y };
    }
    const { placed, guides } = snapBox(box, indexFor(carried), tolerance());
    store.setState({ guides: guides.length === 0 ? NO_GUIDES : guides });
    return placed;
  }

  return {
    /**
     * The places of things that are dragged together; free of lines and grid when `isFree`. Copies also snap to their
     * originals; `end` comes between the one and the other.
     */
    snapPlaces: (places: Places, { isFree, areCopies }: DragMode): Places => {
      const { design } = store.getState().inputs;
      const bounds = boxAround(
        [...places].map(([id, place]) => ({
          ...componentBox(place),
          ...sizeOf(design.boundaries[id]),
          ...place,
        })),
      );
      if (!bounds) return places;
      const placed = snap(bounds, isFree, () =>
        areCopies ? NOTHING : new Set(withContent(design, places).keys()),
      );
      const [across, down] = [placed.x - bounds.x, placed.y - bounds.y];
      return new Map([...places].map(([id, { x, y }]) => [id, { x: x + across, y: y + down }]));
    },
    /** The place of something that the design does not have yet. */
    snapNew: (box: Rectangle, isFree: boolean): Point => snap(box, isFree, () => NOTHING),
    /** The frame of a boundary that is being resized. */
    snapResized: (id: string, frame: Rectangle, isFree: boolean): Rectangle => {
      const before = store.getState().inputs.design.boundaries[id];
      if (!before || isFree || isWhiteboardOn()) {
        store.setState({ guides: NO_GUIDES });
        return frame;
      }
      const { placed, guides } = snapFrame(
        frame,
        before,
        indexFor(() => new Set([id])),
        tolerance(),
      );
      store.setState({ guides: guides.length === 0 ? NO_GUIDES : guides });
      return placed;
    },
    end: () => {
      gesture = null;
      store.setState({ guides: NO_GUIDES });
    },
  };
}

function sizeOf(boundary: Rectangle | undefined): Partial<Rectangle> {
  return boundary ? { width: boundary.width, height: boundary.height } : {};
}

function touches(sight: Rectangle, box: Rectangle): boolean {
  return (
    box.x <= sight.x + sight.width &&
    sight.x <= box.x + box.width &&
    box.y <= sight.y + sight.height &&
    sight.y <= box.y + box.height
  );
}
