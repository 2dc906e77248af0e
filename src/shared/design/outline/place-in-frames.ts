import { groupBy } from '../../lib/group-by';
import { wholeLength, wholePixel } from '../edit/pixels';
import { FRAME_HEAD, FRAME_PADDING, placeBoundaries, placeComponents } from '../file/layout';
import type { BoundaryDraft, ComponentDraft } from '../file/read-items';
import type { Boundary, Component, Connection } from '../schema';
import { boxAround, componentBox, holdsBox, type Point, type Rectangle } from '../size';
import { freePlace } from './free-place';

/** The records of an outline; places may be missing. */
export interface Drafts {
  readonly components: ReadonlyMap<string, ComponentDraft>;
  readonly boundaries: ReadonlyMap<string, BoundaryDraft>;
  readonly connections: ReadonlyMap<string, Connection>;
}

/**
 * Gives places to what has none and stands in a frame that is drawn already: laid out by itself, put as a block where
 * the frame is free or below what it holds, and the frame then reaches around it. `reframed` are boundaries that were
 * put into another one, which then reaches around them too.
 */
export function placeInFrames(drafts: Drafts, reframed: readonly string[]): Drafts {
  const components = new Map(drafts.components);
  const boundaries = new Map(drafts.boundaries);
  const homeOf = (id: string | null | undefined): string | null => {
    const boundary = boundaries.get(id ?? '');
    if (!boundary) return null;
    return boxOf(boundary) ? boundary.id : homeOf(boundary.parent);
  };
  for (const id of reframed) {
    const boundary = boundaries.get(id);
    const box = boundary && boxOf(boundary);
    if (boundary && box) reachAround(boundaries, boundary.parent, box);
  }
  const homeless = groupBy(
    [...components.values()].filter(({ x, y }) => x === null || y === null),
    ({ boundary }) => homeOf(boundary),
  );
  const newFrames = groupBy(
    [...boundaries.values()].filter((boundary) => !boxOf(boundary)),
    ({ parent }) => homeOf(parent),
  );
  for (const id of new Set([...homeless.keys(), ...newFrames.keys()])) {
    const home = boundaries.get(id ?? '');
    const frame = home && boxOf(home);
    if (!home || !frame) continue;
    const block = layOut(homeless.get(id) ?? [], newFrames.get(id) ?? [], home.id, drafts);
    if (!block.box) continue;
    const outer = outwards(boundaries, home.id);
    const taken = [
      ...[...components.values()].flatMap(({ x, y }) =>
        x === null || y === null ? [] : componentBox({ x, y }),
      ),
      ...[...boundaries.values()].flatMap((boundary) =>
        outer.has(boundary.id) ? [] : (boxOf(boundary) ?? []),
      ),
    ];
    const place = freePlace(frame, block.box, taken);
    const [across, down] = [place.x - block.box.x, place.y - block.box.y];
    const shifted = ({ x, y }: Point) => ({ x: wholePixel(x + across), y: wholePixel(y + down) });
    for (const item of block.components) {
      const { boundary } = components.get(item.id) ?? item;
      components.set(item.id, { ...item, ...shifted(item), boundary });
    }
    for (const item of block.boundaries) {
      const { parent } = boundaries.get(item.id) ?? item;
      boundaries.set(item.id, { ...item, ...shifted(item), parent });
    }
    reachAround(boundaries, home.id, { ...block.box, ...place });
  }
  return { ...drafts, components, boundaries };
}

interface Block {
  readonly components: readonly Component[];
  readonly boundaries: readonly Boundary[];
  /** Around all of them; null when there is nothing. */
  readonly box: Rectangle | null;
}

/** Lays out what is new in one frame as if it stood alone. */
function layOut(
  components: readonly ComponentDraft[],
  frames: readonly BoundaryDraft[],
  home: string,
  { connections }: Drafts,
): Block {
  const outermost = (id: string | null | undefined) => (id === home ? null : (id ?? null));
  const boundaries = new Map(
    frames.map((frame) => [frame.id, { ...frame, parent: outermost(frame.parent) }]),
  );
  const placed = placeComponents(
    new Map(
      components.map((draft) => [draft.id, { ...draft, boundary: outermost(draft.boundary) }]),
    ),
    boundaries,
    connections.values(),
  );
  const inside = [...placed.values()].map((draft) => {
    return { ...draft, boundary: draft.boundary ?? null };
  });
  const around = Object.values(placeBoundaries(boundaries, inside));
  const box = boxAround([...inside.map(componentBox), ...around]);
  return { components: inside, boundaries: around, box };
}

function boxOf({ x, y, width, height }: BoundaryDraft): Rectangle | null {
  return x === null || y === null || width === null || height === null
    ? null
    : { x, y, width, height };
}

/** The boundary and all that it lies in. */
function outwards(
  boundaries: ReadonlyMap<string, BoundaryDraft>,
  start: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  let id: string | null | undefined = start;
  while (typeof id === 'string' && !found.has(id)) {
    found.add(id);
    id = boundaries.get(id)?.parent;
  }
  return found;
}

/** Makes the frame, and those around it, large enough for the box. */
function reachAround(
  boundaries: Map<string, BoundaryDraft>,
  start: string | null | undefined,
  content: Rectangle,
): void {
  let inner = content;
  for (const id of outwards(boundaries, start ?? '')) {
    const boundary = boundaries.get(id);
    const box = boundary && boxOf(boundary);
    if (!boundary || !box || holdsBox(box, inner)) return;
    const wanted = boxAround([
      box,
      {
        x: inner.x - FRAME_PADDING,
        y: inner.y - FRAME_HEAD,
        width: inner.width + 2 * FRAME_PADDING,
        height: inner.height + FRAME_HEAD + FRAME_PADDING,
      },
    ]);
    if (!wanted) return;
    inner = {
      x: wholePixel(wanted.x),
      y: wholePixel(wanted.y),
      width: wholeLength(wanted.width, 1),
      height: wholeLength(wanted.height, 1),
    };
    boundaries.set(id, { ...boundary, ...inner });
  }
}
