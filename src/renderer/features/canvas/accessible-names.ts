import { boundarySpec } from '#shared/design/kinds/boundaries';
import { kindSpec } from '#shared/design/kinds/catalog';
import { shownName } from '#shared/design/names';
import type { Boundary, Component, Connection, Design } from '#shared/design/schema';
import { componentSummary } from '#shared/design/summary';
import type { ComponentLoadMark, ComponentMark, ConnectionLoadMark } from './canvas-types';

/** "Redirect cache, cache, LRU · TTL 60 s, 2 findings, worst: major, 74 % of its requests in use". */
export function componentName(
  component: Component,
  mark?: ComponentMark,
  load?: ComponentLoadMark,
): string {
  const kind = kindSpec(component.kind).label;
  const name = shownName(component);
  return [
    name,
    name.toLowerCase() === kind.toLowerCase() ? '' : kind.toLowerCase(),
    componentSummary(component),
    component.isLocked ? 'locked' : '',
    mark ? findingCount(mark) : '',
    load?.words ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "2 findings, worst: major". */
export function findingCount({ count, severity }: ComponentMark): string {
  return count === 1 ? `1 finding: ${severity}` : `${count} findings, worst: ${severity}`;
}

/** "Region Europe", or "Region" when it has no other name. */
export function boundaryName(boundary: Boundary): string {
  const kind = boundarySpec(boundary.kind).label;
  const name = boundary.name.trim();
  return !name || name.toLowerCase() === kind.toLowerCase() ? kind : `${kind} ${name}`;
}

/** The same for screen readers: "Region Europe, locked, down". */
export function boundaryLabel(boundary: Boundary, isDown: boolean): string {
  return [boundaryName(boundary), boundary.isLocked ? 'locked' : '', isDown ? 'down' : '']
    .filter(Boolean)
    .join(', ');
}

/** What a component, boundary or connection is called when something is said about it: "Links cache". */
export function itemWords(design: Design, id: string): string {
  const component = design.components[id];
  if (component) return shownName(component);
  const boundary = design.boundaries[id];
  if (boundary) return boundaryName(boundary);
  const connection = design.connections[id];
  return connection ? endsWords(design, connection) : 'Nothing';
}

/** "API to Cache". */
export function endsWords({ components }: Design, { from, to }: Connection): string {
  const [source, target] = [components[from], components[to]];
  return `${source ? shownName(source) : 'something'} to ${target ? shownName(target) : 'something'}`;
}

/** "Connection 2 of 3". */
export function connectionPlace(place: number, count: number): string {
  return `Connection ${place} of ${count}`;
}

/** "API to Cache, sync read, lookups, carries Redirect, 950 /s of 1,900 /s". */
export function connectionName(
  connection: Connection,
  from: string,
  to: string,
  flowTitles: readonly string[],
  load?: ConnectionLoadMark,
): string {
  const how =
    connection.operation === 'any' ? connection.mode : `${connection.mode} ${connection.operation}`;
  const carries = flowTitles.length === 0 ? '' : `carries ${flowTitles.join(' and ')}`;
  return [`${from} to ${to}`, how, connection.label.trim(), carries, load ? rateWords(load) : '']
    .filter(Boolean)
    .join(', ');
}

/** "1,900 /s"; "950 /s of 1,900 /s" where not all of it gets through. */
export function rateWords({ served, offered }: ConnectionLoadMark): string {
  return offered === null ? served : `${served} of ${offered}`;
}
