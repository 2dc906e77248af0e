import type { Boundary, Component, Connection, Design } from '../schema';
import { withLock } from './lock';
import { wholePixel } from './pixels';
import { reparent } from './reparent';
import type { Selection } from './selection';

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
export function insertWithLines(
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

function byId<RecordType extends { id: string }>(
  records: readonly RecordType[],
): Record<string, RecordType> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
