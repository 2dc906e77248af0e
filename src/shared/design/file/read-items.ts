import { valueProblem } from '../kinds/accepts';
import { kindSpec } from '../kinds/catalog';
import { CONNECTION_PROPERTIES, connectionDefaults } from '../kinds/connections';
import {
  BOUNDARY_KINDS,
  type BoundaryKind,
  COMPONENT_KINDS,
  type ComponentKind,
  type PropertySpec,
} from '../kinds/kind';
import { nearestBoundaryKind, nearestKind, nearestWord } from '../kinds/nearest';
import {
  type Boundary,
  type Component,
  type Connection,
  CONNECTION_MODES,
  CONNECTION_OPERATIONS,
  MAX_COORDINATE,
  MAX_NAME_LENGTH,
  type Properties,
  type PropertyValue,
  PropertyValueSchema,
} from '../schema';
import { type Fields, isFields, quote, type Remarks } from './remarks';

const MAX_ID_LENGTH = 100;
const MAX_PROPERTY_ID_LENGTH = 60;
const MAX_FLOWS = 50;
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

export function readComponents(
  value: unknown,
  remarks: Remarks,
): ReadonlyMap<string, ComponentDraft> {
  return readItems('components', value, remarks, (path, fields, id) => {
    const known = ['id', 'kind', 'name', 'x', 'y', 'boundary', 'properties'];
    remarks.unused(path, fields, known);
    const kind = readKind(`${path}.kind`, fields['kind'], COMPONENT_KINDS, nearestKind, remarks);
    const specs = kind ? kindSpec(kind).properties : [];
    return {
      id,
      kind: kind ?? 'service',
      name: remarks.text(`${path}.name`, fields['name'], id, MAX_NAME_LENGTH),
      x: remarks.number(`${path}.x`, fields['x'], -MAX_COORDINATE, MAX_COORDINATE),
      y: remarks.number(`${path}.y`, fields['y'], -MAX_COORDINATE, MAX_COORDINATE),
      boundary: readReference(`${path}.boundary`, fields['boundary'], remarks),
      properties: readProperties(`${path}.properties`, fields['properties'], specs, remarks),
    };
  });
}

export function readBoundaries(
  value: unknown,
  remarks: Remarks,
): ReadonlyMap<string, BoundaryDraft> {
  return readItems('boundaries', value, remarks, (path, fields, id) => {
    const known = ['id', 'kind', 'name', 'x', 'y', 'width', 'height', 'parent'];
    remarks.unused(path, fields, known);
    const kind = readKind(
      `${path}.kind`,
      fields['kind'],
      BOUNDARY_KINDS,
      nearestBoundaryKind,
      remarks,
    );
    return {
      id,
      kind: kind ?? 'region',
      name: remarks.text(`${path}.name`, fields['name'], id, MAX_NAME_LENGTH),
      x: remarks.number(`${path}.x`, fields['x'], -MAX_COORDINATE, MAX_COORDINATE),
      y: remarks.number(`${path}.y`, fields['y'], -MAX_COORDINATE, MAX_COORDINATE),
      width: remarks.number(`${path}.width`, fields['width'], 1, MAX_COORDINATE),
      height: remarks.number(`${path}.height`, fields['height'], 1, MAX_COORDINATE),
      parent: readReference(`${path}.parent`, fields['parent'], remarks),
    };
  });
}

export function readConnections(
  value: unknown,
  components: ReadonlyMap<string, ComponentDraft>,
  remarks: Remarks,
): ReadonlyMap<string, Connection> {
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
    const from = readEnd(`${path}.from`, fields['from'], components, remarks);
    const to = readEnd(`${path}.to`, fields['to'], components, remarks);
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
): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  const places = new Map<string, string>();
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
    const first = places.get(id);
    if (first !== undefined) {
      remarks.problem(`${path}.id`, `${quote(id)} is already the id of ${first}`);
      return;
    }
    places.set(id, path);
    items.set(id, read(path, fields, id));
  });
  return items;
}

/** `__proto__` would not be kept as the key of a record. */
function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length >= 1 &&
    value.length <= MAX_ID_LENGTH &&
    value !== '__proto__'
  );
}

function freeId(fields: Fields, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  const wanted = `${String(fields['from'])}->${String(fields['to'])}`.slice(0, MAX_ID_LENGTH - 8);
  for (;;) {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    const id = count === 1 ? wanted : `${wanted}#${count}`;
    if (!taken.has(id)) return id;
  }
}

function readKind<Kind extends ComponentKind | BoundaryKind>(
  path: string,
  value: unknown,
  kinds: readonly Kind[],
  nearest: (word: string) => Kind,
  remarks: Remarks,
): Kind | null {
  const kind = kinds.find((known) => known === value);
  if (kind !== undefined) return kind;
  if (typeof value === 'string' && value.trim() !== '') {
    remarks.problem(
      path,
      () => `there is no kind ${quote(value)}; the nearest is "${nearest(value)}"`,
    );
  } else {
    remarks.problem(path, `must be the name of a kind, not ${quote(value)}`);
  }
  return null;
}

function readReference(path: string, value: unknown, remarks: Remarks): string | null | undefined {
  if (value === undefined || value === null || isId(value)) return value;
  remarks.problem(path, `must be the id of a boundary or null, not ${quote(value)}`);
  return undefined;
}

function readEnd(
  path: string,
  value: unknown,
  components: ReadonlyMap<string, ComponentDraft>,
  remarks: Remarks,
): ComponentDraft | undefined {
  if (!isId(value)) {
    remarks.problem(path, `must be the id of a component, not ${quote(value)}`);
    return undefined;
  }
  const component = components.get(value);
  if (!component) remarks.problem(path, `there is no component ${quote(value)}`);
  return component;
}

function readFlows(path: string, value: unknown, remarks: Remarks): string[] {
  const flows: string[] = [];
  remarks.list(path, value, MAX_FLOWS).forEach((flow, index) => {
    if (isId(flow)) flows.push(flow);
    else remarks.problem(`${path}[${index}]`, `must be the id of a flow, not ${quote(flow)}`);
  });
  return flows;
}

/** Values that do not fit what the property means become unknown, with a warning; nothing is guessed. */
function readProperties(
  path: string,
  value: unknown,
  specs: readonly PropertySpec[],
  remarks: Remarks,
): Properties {
  if (value === undefined || value === null) return {};
  const fields = remarks.fields(path, value);
  const properties: Record<string, PropertyValue> = {};
  for (const [id, written] of Object.entries(fields ?? {})) {
    const place = `${path}.${id}`;
    if (id === '' || id.length > MAX_PROPERTY_ID_LENGTH || id === '__proto__') {
      remarks.warn(place, 'is not the name of a property and was left out');
      continue;
    }
    const parsed = PropertyValueSchema.safeParse(written);
    const spec = specs.find((known) => known.id === id);
    const trouble = parsed.success
      ? spec && valueProblem(spec, parsed.data)
      : 'is not a number, text, truth value or list of names';
    if (trouble) remarks.warn(place, `${quote(written)} ${trouble}; it counts as unknown`);
    if (!spec) warnOfUnknownProperty(place, id, specs, remarks);
    properties[id] = parsed.success && !trouble ? parsed.data : null;
  }
  return properties;
}

function warnOfUnknownProperty(
  path: string,
  id: string,
  specs: readonly PropertySpec[],
  remarks: Remarks,
): void {
  remarks.warn(path, () => {
    const likely = nearestWord(
      specs.map((spec) => spec.id),
      id,
    );
    const hint = likely === null ? '' : `; did you mean "${likely}"?`;
    return `nothing here has a property of this name${hint}`;
  });
}
