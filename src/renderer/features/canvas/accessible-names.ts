import { boundarySpec } from '#shared/design/kinds/boundaries';
import { kindSpec } from '#shared/design/kinds/catalog';
import { shownName } from '#shared/design/names';
import type { Boundary, Component, Connection, Design } from '#shared/design/schema';
import { componentSummary } from '#shared/design/summary';
import type { ComponentMark } from './canvas-types';

/** "Redirect cache, cache, LRU · TTL 60 s, 2 findings, worst: major". */
export function componentName(component: Component, mark?: ComponentMark): string {
  const kind = kindSpec(component.kind).label;
  const name = shownName(component);
  return [
    name,
    name.toLowerCase() === kind.toLowerCase() ? '' : kind.toLowerCase(),
    componentSummary(component),
    component.isLocked ? 'locked' : '',
    mark ? findingCount(mark) : '',
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

/** The same for screen readers: "Region Europe, locked". */
export function boundaryLabel(boundary: Boundary): string {
  return boundary.isLocked ? `${boundaryName(boundary)}, locked` : boundaryName(boundary);
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

/** "API to Cache, sync read, lookups, carries Redirect". */
export function connectionName(
  connection: Connection,
  from: string,
  to: string,
  flowTitles: readonly string[],
): string {
  const how =
    connection.operation === 'any' ? connection.mode : `${connection.mode} ${connection.operation}`;
  const carries = flowTitles.length === 0 ? '' : `carries ${flowTitles.join(' and ')}`;
  return [`${from} to ${to}`, how, connection.label.trim(), carries].filter(Boolean).join(', ');
}
