import type { ComponentId, Connection, Design } from '../../design/schema';
import type { Facts } from '../facts/facts';

/** Without the component; one that passes requests on is bridged, with the flows that both its lines carry. */
export function designWithout(id: ComponentId, { design, connections, has }: Facts): Design {
  const components = Object.fromEntries(
    Object.entries(design.components).filter(([key]) => key !== id),
  );
  const kept = Object.values(design.connections).filter(({ from, to }) => from !== id && to !== id);
  const bridges = has(id, 'pass-through') ? bridgesOver(connections, id) : [];
  return {
    ...design,
    components,
    connections: Object.fromEntries([...kept, ...bridges].map((one) => [one.id, one])),
  };
}

function bridgesOver(connections: readonly Connection[], id: ComponentId): Connection[] {
  const into = connections.filter(({ to, from }) => to === id && from !== id);
  const out = connections.filter(({ from, to }) => from === id && to !== id);
  return into.flatMap((before) =>
    out.flatMap((after) => {
      const flows = sharedFlows(before.flows, after.flows);
      if (flows === null) return [];
      const operation = before.operation === 'any' ? after.operation : before.operation;
      return [{ ...before, id: `${before.id} past ${after.id}`, to: after.to, operation, flows }];
    }),
  );
}

/** null: they carry nothing in common. */
function sharedFlows(one: readonly string[], other: readonly string[]): string[] | null {
  if (one.length === 0) return [...other];
  if (other.length === 0) return [...one];
  const shared = one.filter((flow) => other.includes(flow));
  return shared.length > 0 ? shared : null;
}
