import type {
  Boundary,
  BoundaryId,
  Component,
  ComponentId,
  Connection,
  ConnectionId,
  Design,
} from '../schema';
import { withLock } from './lock';
import { wholePixel } from './pixels';
import { reparent } from './reparent';

/** Some items of a design, by id. */
export interface Selection {
  readonly components?: readonly ComponentId[];
  readonly connections?: readonly ConnectionId[];
  readonly boundaries?: readonly BoundaryId[];
}

/**
 * Removes items, and the connections of removed components. What lay in a removed boundary stays where it is, in the
 * next boundary outwards.
 */
export function removeItems(design: Design, removed: Selection): Design {
  const components = new Set(removed.components);
  const connections = new Set(removed.connections);
  const boundaries = new Set(removed.boundaries);
  const outwards = (id: BoundaryId | null) => survivingBoundary(design, boundaries, id);
  return {
    components: keepRecords(
      design.components,
      ({ id }) => !components.has(id),
      (component) => {
        const boundary = outwards(component.boundary);
        return boundary === component.boundary ? component : { ...component, boundary };
      },
    ),
    connections: keepRecords(
      design.connections,
      ({ id, from, to }) => !connections.has(id) && !components.has(from) && !components.has(to),
      (connection) => connection,
    ),
    boundaries: keepRecords(
      design.boundaries,
      ({ id }) => !boundaries.has(id),
      (boundary) => {
        const parent = outwards(boundary.parent);
        return parent === boundary.parent ? boundary : { ...boundary, parent };
      },
    ),
  };
}

function survivingBoundary(
  design: Design,
  removed: ReadonlySet<BoundaryId>,
  start: BoundaryId | null,
): BoundaryId | null {
  let id = start;
  const seen = new Set<BoundaryId>();
  while (id !== null && removed.has(id) && !seen.has(id)) {
    seen.add(id);
    id = design.boundaries[id]?.parent ?? null;
  }
  return id !== null && removed.has(id) ? null : id;
}

function keepRecords<RecordType>(
  records: Readonly<Record<string, RecordType>>,
  isKept: (record: RecordType) => boolean,
  map: (record: RecordType) => RecordType,
): Record<string, RecordType> {
  return Object.fromEntries(
    Object.entries(records)
      .filter(([, record]) => isKept(record))
      .map(([id, record]) => [id, map(record)]),
  );
}

/**
 * The items on their own, with the connections between the components among them: what a clipboard holds. Boundaries
 * around them that are not among them are left behind.
 */
export function extractItems(design: Design, items: Selection): Design {
  const components = new Set(items.components);
  const boundaries = new Set(items.boundaries);
  const isLeft = (id: BoundaryId | null) => id !== null && !boundaries.has(id);
  return {
    components: keepRecords(
      design.components,
      ({ id }) => components.has(id),
      (component) => (isLeft(component.boundary) ? { ...component, boundary: null } : component),
    ),
    connections: keepRecords(
      design.connections,
      ({ from, to }) => components.has(from) && components.has(to),
      (connection) => connection,
    ),
    boundaries: keepRecords(
      design.boundaries,
      ({ id }) => boundaries.has(id),
      (boundary) => (isLeft(boundary.parent) ? { ...boundary, parent: null } : boundary),
    ),
  };
}

export interface Insertion {
  readonly design: Design;
  /** The items as they are called in the design, to be selected. */
  readonly inserted: Required<Selection>;
}

export interface Shift {
  /** In canvas pixels to the right. */
  readonly across: number;
  /** In canvas pixels downwards. */
  readonly down: number;
}

/** Puts copies of all items of a fragment into the design, moved, unlocked and under ids from `nextId`. */
export function insertItems(
  design: Design,
  fragment: Design,
  options: Shift & { readonly nextId: () => string },
): Insertion {
  return insertWithLines(design, fragment, [], options);
}

/** As `insertItems`, also with lines between what is inserted and what is there already. */
function insertWithLines(
  design: Design,
  fragment: Design,
  lines: readonly Connection[],
  options: Shift & { readonly nextId: () => string },
): Insertion {
  const names = new Map<string, string>();
  const newId = (id: string) => {
    const name = names.get(id) ?? options.nextId();
    names.set(id, name);
    return name;
  };
  const moved = <Placed extends Component | Boundary>(placed: Placed) => ({
    ...withLock(placed, false),
    id: newId(placed.id),
    x: wholePixel(placed.x + options.across),
    y: wholePixel(placed.y + options.down),
  });
  const boundaries = Object.values(fragment.boundaries).map((boundary) => ({
    ...moved(boundary),
    parent: null,
  }));
  const components = Object.values(fragment.components).map((component) => ({
    ...moved(component),
    boundary: null,
  }));
  const inner = Object.values(fragment.connections).filter(
    ({ from, to }) => names.has(from) && names.has(to),
  );
  const connections = [...inner, ...lines].map((connection) => ({
    ...connection,
    id: options.nextId(),
    from: names.get(connection.from) ?? connection.from,
    to: names.get(connection.to) ?? connection.to,
  }));
  const joined: Design = {
    components: { ...design.components, ...byId(components) },
    connections: { ...design.connections, ...byId(connections) },
    boundaries: { ...design.boundaries, ...byId(boundaries) },
  };
  const inserted = {
    components: components.map(({ id }) => id),
    connections: connections.map(({ id }) => id),
    boundaries: boundaries.map(({ id }) => id),
  };
  const home = boundaries.length > 0 ? reparent(joined) : reparent(joined, inserted.components);
  return { design: home, inserted };
}

/** How far a copy stands from its original. */
export const COPY_SHIFT: Shift = { across: 24, down: 24 };

interface DuplicateOptions {
  readonly nextId: () => string;
  /** Where the copies go from the originals; a little to the right and down when left out. */
  readonly shift?: Shift;
  /** Also copies the connections with components that are not copied. */
  readonly withNeighbours?: boolean;
}

/** Copies items, with the connections between them. */
export function duplicate(
  design: Design,
  items: Selection,
  { nextId, shift = COPY_SHIFT, withNeighbours = false }: DuplicateOptions,
): Insertion {
  const copied = new Set(items.components);
  const lines = withNeighbours
    ? Object.values(design.connections).filter(
        ({ from, to }) => copied.has(from) !== copied.has(to),
      )
    : [];
  return insertWithLines(design, extractItems(design, items), lines, { ...shift, nextId });
}

function byId<RecordType extends { id: string }>(
  records: readonly RecordType[],
): Record<string, RecordType> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
