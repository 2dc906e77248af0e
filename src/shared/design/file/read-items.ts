import { cutText } from '../../lib/cut-text';
import { kindSpec } from '../kinds/catalog';
import { CONNECTION_PROPERTIES, connectionDefaults } from '../kinds/connections';
import {
  type Boundary,
  type Component,
  type Connection,
  CONNECTION_MODES,
  CONNECTION_OPERATIONS,
  MAX_COORDINATE,
  MAX_NAME_LENGTH,
} from '../schema';
import {
  isId,
  MAX_ID_LENGTH,
  readBoundaryKind,
  readComponentKind,
  readFlows,
  readHome,
  referred,
} from './read-fields';
import { readProperties } from './read-properties';
import { type Fields, isFields, quote, type Remarks } from './remarks';

/** Far more than anyone draws, and few enough to be read in a moment. */
const MAX_ITEMS = { components: 20_000, connections: 50_000, boundaries: 1_000 };

/** A component as the file says; null where it does not. `boundary` is undefined when nothing is said of it. */
export type ComponentDraft = Omit<Component, 'x' | 'y' | 'boundary'> & {
  readonly x: number | null;
  readonly y: number | null;
  readonly boundary: string | null | undefined;
};

export type BoundaryDraft = Omit<Boundary, 'x' | 'y' | 'width' | 'height' | 'parent'> & {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly parent: string | null | undefined;
};

/** What a list of the file holds, and where each item stands in it (`components[3]`). */
export interface Items<Item> {
  readonly byId: ReadonlyMap<string, Item>;
  readonly paths: ReadonlyMap<string, string>;
}

export function readComponents(value: unknown, remarks: Remarks): Items<ComponentDraft> {
  return readItems('components', value, remarks, (path, fields, id) => {
    const known = ['id', 'kind', 'name', 'x', 'y', 'boundary', 'properties', 'isLocked'];
    remarks.unused(path, fields, known);
    const kind = readComponentKind(`${path}.kind`, fields['kind'], remarks);
    const specs = kind ? kindSpec(kind).properties : [];
    return {
      id,
      kind: kind ?? 'service',
      name: remarks.text(`${path}.name`, fields['name'], id, MAX_NAME_LENGTH),
      x: remarks.number(`${path}.x`, fields['x'], -MAX_COORDINATE, MAX_COORDINATE),
      y: remarks.number(`${path}.y`, fields['y'], -MAX_COORDINATE, MAX_COORDINATE),
      boundary: readHome(`${path}.boundary`, fields['boundary'], remarks),
      properties: readProperties(`${path}.properties`, fields['properties'], specs, remarks),
      ...readLock(path, fields, remarks),
    };
  });
}

export function readBoundaries(value: unknown, remarks: Remarks): Items<BoundaryDraft> {
  return readItems('boundaries', value, remarks, (path, fields, id) => {
    const known = ['id', 'kind', 'name', 'x', 'y', 'width', 'height', 'parent', 'isLocked'];
    remarks.unused(path, fields, known);
    return {
      id,
      kind: readBoundaryKind(`${path}.kind`, fields['kind'], remarks) ?? 'region',
      name: remarks.text(`${path}.name`, fields['name'], id, MAX_NAME_LENGTH),
      x: remarks.number(`${path}.x`, fields['x'], -MAX_COORDINATE, MAX_COORDINATE),
      y: remarks.number(`${path}.y`, fields['y'], -MAX_COORDINATE, MAX_COORDINATE),
      width: remarks.number(`${path}.width`, fields['width'], 1, MAX_COORDINATE),
      height: remarks.number(`${path}.height`, fields['height'], 1, MAX_COORDINATE),
      parent: readHome(`${path}.parent`, fields['parent'], remarks),
      ...readLock(path, fields, remarks),
    };
  });
}

function readLock(path: string, fields: Fields, remarks: Remarks): { isLocked?: true } {
  return remarks.flag(`${path}.isLocked`, fields['isLocked']) ? { isLocked: true } : {};
}

export function readConnections(
  value: unknown,
  components: ReadonlyMap<string, ComponentDraft>,
  remarks: Remarks,
): Items<Connection> {
  const list = remarks.list('connections', value, MAX_ITEMS.connections);
  const given = new Set(
    list.flatMap((item) => (isFields(item) && typeof item['id'] === 'string' ? [item['id']] : [])),
  );
  const counts = new Map<string, number>();
  const named = list.map((item) =>
    isFields(item) && item['id'] === undefined
      ? { ...item, id: freeId(item, given, counts) }
      : item,
  );
  return readItems('connections', named, remarks, (path, fields, id) => {
    const known = ['id', 'from', 'to', 'mode', 'operation', 'label', 'flows', 'properties'];
    remarks.unused(path, fields, known);
    const from = referred(`${path}.from`, fields['from'], 'component', components, remarks);
    const to = referred(`${path}.to`, fields['to'], 'component', components, remarks);
    const usual = connectionDefaults(from?.kind ?? 'service', to?.kind ?? 'service');
    const properties = fields['properties'];
    return {
      id,
      from: from?.id ?? '',
      to: to?.id ?? '',
      mode: remarks.choice(`${path}.mode`, fields['mode'], CONNECTION_MODES, usual.mode),
      operation: remarks.choice(
        `${path}.operation`,
        fields['operation'],
        CONNECTION_OPERATIONS,
        usual.operation,
      ),
      label: remarks.text(`${path}.label`, fields['label'], '', MAX_NAME_LENGTH),
      flows: readFlows(`${path}.flows`, fields['flows'], remarks),
      properties: readProperties(`${path}.properties`, properties, CONNECTION_PROPERTIES, remarks),
    };
  });
}

function readItems<Item>(
  collection: keyof typeof MAX_ITEMS,
  value: unknown,
  remarks: Remarks,
  read: (path: string, fields: Fields, id: string) => Item,
): Items<Item> {
  const byId = new Map<string, Item>();
  const paths = new Map<string, string>();
  remarks.list(collection, value, MAX_ITEMS[collection]).forEach((entry, index) => {
    const path = `${collection}[${index}]`;
    const fields = remarks.fields(path, entry);
    if (!fields) return;
    const id = fields['id'];
    if (!isId(id)) {
      remarks.problem(
        `${path}.id`,
        `must be a text of 1 to ${MAX_ID_LENGTH} characters, not ${quote(id)}`,
      );
      return;
    }
    const first = paths.get(id);
    if (first !== undefined) {
      remarks.problem(`${path}.id`, `${quote(id)} is already the id of ${first}`);
      return;
    }
    paths.set(id, path);
    byId.set(id, read(path, fields, id));
  });
  return { byId, paths };
}

/** `from->to`, then `from->to#2`, for a connection without an id. Ends that are no ids are refused later. */
function freeId(fields: Fields, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  const end = (value: unknown) => (isId(value) ? value : '');
  const wanted = cutText(`${end(fields['from'])}->${end(fields['to'])}`, MAX_ID_LENGTH - 8);
  for (;;) {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    const id = count === 1 ? wanted : `${wanted}#${count}`;
    if (!taken.has(id)) return id;
  }
}
