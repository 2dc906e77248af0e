import { cutText } from '../../lib/cut-text';
import { connectionDefaults } from '../kinds/connections';
import {
  type ComponentId,
  type Connection,
  type ConnectionId,
  type Design,
  MAX_NAME_LENGTH,
  type Properties,
  type PropertyValue,
} from '../schema';
import { withChanges } from './components';

export interface NewConnection {
  readonly id: ConnectionId;
  readonly from: ComponentId;
  readonly to: ComponentId;
  readonly mode?: Connection['mode'];
  readonly operation?: Connection['operation'];
  readonly label?: string;
  readonly flows?: Connection['flows'];
  readonly properties?: Properties;
}

/** Whether a line may be drawn: both ends exist and differ, and neither is a note. */
export function canConnect(design: Design, from: ComponentId, to: ComponentId): boolean {
  const [source, target] = [design.components[from], design.components[to]];
  if (!source || !target || from === to) return false;
  return source.kind !== 'note' && target.kind !== 'note';
}

/** Draws a line that means what is usual between the two kinds. Unchanged when the line may not be drawn. */
export function connect(design: Design, added: NewConnection): Design {
  const [source, target] = [design.components[added.from], design.components[added.to]];
  if (!source || !target || !canConnect(design, added.from, added.to)) return design;
  const usual = connectionDefaults(source.kind, target.kind);
  const connection: Connection = {
    id: added.id,
    from: added.from,
    to: added.to,
    mode: added.mode ?? usual.mode,
    operation: added.operation ?? usual.operation,
    label: cutText(added.label ?? '', MAX_NAME_LENGTH),
    flows: added.flows ?? [],
    properties: added.properties ?? {},
  };
  return { ...design, connections: { ...design.connections, [added.id]: connection } };
}

/** Changes fields of a connection; an end can only be moved to where a line may be drawn. */
export function updateConnection(
  design: Design,
  id: ConnectionId,
  changes: Partial<Omit<Connection, 'id' | 'properties'>>,
): Design {
  const connection = design.connections[id];
  if (!connection) return design;
  const joined = { ...connection, ...changes };
  const changed = { ...joined, label: cutText(joined.label, MAX_NAME_LENGTH) };
  const isMoved = changed.from !== connection.from || changed.to !== connection.to;
  if (isMoved && !canConnect(design, changed.from, changed.to)) return design;
  return { ...design, connections: { ...design.connections, [id]: changed } };
}

/** The design with those flows only at its connections, and the ids of the others, each once. */
export function keepFlows(
  design: Design,
  known: ReadonlySet<string>,
): { readonly design: Design; readonly dropped: readonly string[] } {
  const dropped = new Set<string>();
  const connections = { ...design.connections };
  for (const connection of Object.values(connections)) {
    const unknown = connection.flows.filter((flow) => !known.has(flow));
    if (unknown.length === 0) continue;
    for (const flow of unknown) dropped.add(flow);
    const flows = connection.flows.filter((flow) => known.has(flow));
    connections[connection.id] = { ...connection, flows };
  }
  return dropped.size === 0
    ? { design, dropped: [] }
    : { design: { ...design, connections }, dropped: [...dropped] };
}

/** Turns the line round. */
export function reverseConnection(design: Design, id: ConnectionId): Design {
  const connection = design.connections[id];
  if (!connection) return design;
  return updateConnection(design, id, { from: connection.to, to: connection.from });
}

/** Sets properties; undefined takes a statement back, so that the default holds again. */
export function setConnectionProperties(
  design: Design,
  id: ConnectionId,
  changes: Readonly<Record<string, PropertyValue | undefined>>,
): Design {
  const connection = design.connections[id];
  if (!connection) return design;
  const properties = withChanges(connection.properties, changes);
  return { ...design, connections: { ...design.connections, [id]: { ...connection, properties } } };
}
