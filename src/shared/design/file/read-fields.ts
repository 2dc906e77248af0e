import {
  BOUNDARY_KINDS,
  type BoundaryKind,
  COMPONENT_KINDS,
  type ComponentKind,
} from '../kinds/kind';
import { nearestBoundaryKind, nearestKind, nearestWord } from '../kinds/nearest';
import { quote, type Remarks } from './remarks';

/** Reads the fields that several kinds of record have, and references from one record to another. */

export const MAX_ID_LENGTH = 100;
export const MAX_FLOWS = 50;
/** Looking for a likely id takes time that grows with the ids and their lengths. */
const MAX_LIKELY = { ids: 200, length: 40 };

/** `__proto__` would not be kept as the key of a record. */
export function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length >= 1 &&
    value.length <= MAX_ID_LENGTH &&
    value !== '__proto__'
  );
}

export function readComponentKind(
  path: string,
  value: unknown,
  remarks: Remarks,
): ComponentKind | null {
  return readKind(path, value, COMPONENT_KINDS, nearestKind, remarks);
}

export function readBoundaryKind(
  path: string,
  value: unknown,
  remarks: Remarks,
): BoundaryKind | null {
  return readKind(path, value, BOUNDARY_KINDS, nearestBoundaryKind, remarks);
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
    remarks.problem(path, () => noSuchKind(value, nearest(value)));
  } else {
    remarks.problem(path, `must be the name of a kind, not ${quote(value)}`);
  }
  return null;
}

/** In the words that every reader of designs uses. */
export function noSuchKind(word: string, nearest: string): string {
  return `there is no kind ${quote(word)}; the nearest is "${nearest}"`;
}

/** The id of a boundary, null for none, undefined when nothing is said. Whether it exists is checked later. */
export function readHome(
  path: string,
  value: unknown,
  remarks: Remarks,
): string | null | undefined {
  if (value === undefined || value === null || isId(value)) return value;
  remarks.problem(path, `must be the id of a boundary or null, not ${quote(value)}`);
  return undefined;
}

/** What a reference to a component or boundary means; undefined, with a problem, when it means nothing. */
export function referred<Item>(
  path: string,
  value: unknown,
  what: 'component' | 'boundary',
  items: ReadonlyMap<string, Item>,
  remarks: Remarks,
): Item | undefined {
  if (!isId(value)) {
    remarks.problem(path, `must be the id of a ${what}, not ${quote(value)}`);
    return undefined;
  }
  const item = items.get(value);
  if (item === undefined) {
    remarks.problem(path, () => `there is no ${what} ${quote(value)}${likely(value, items)}`);
  }
  return item;
}

function likely(id: string, items: ReadonlyMap<string, unknown>): string {
  if (id.length > MAX_LIKELY.length) return '';
  const ids = [...items.keys()]
    .filter(({ length }) => length <= MAX_LIKELY.length)
    .slice(0, MAX_LIKELY.ids);
  const nearest = nearestWord(ids, id);
  return nearest === null ? '' : `; did you mean ${quote(nearest)}?`;
}

export function readFlows(path: string, value: unknown, remarks: Remarks): string[] {
  const flows: string[] = [];
  remarks.list(path, value, MAX_FLOWS).forEach((flow, index) => {
    if (isId(flow)) flows.push(flow);
    else remarks.problem(`${path}[${index}]`, `must be the id of a flow, not ${quote(flow)}`);
  });
  return flows;
}
