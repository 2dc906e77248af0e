import type { Connection, ConnectionOperation } from '../schema';

/** What a flow of a problem must have to be looked up on connections. */
export interface CarriedFlow {
  readonly id: string;
  readonly operation: ConnectionOperation;
}

/** Whether the connection may carry the flow: its label names the flow, or it has none and the operation fits. */
export function mayCarry({ flows, operation }: Connection, flow: CarriedFlow): boolean {
  if (flows.length > 0) return flows.includes(flow.id);
  return operation === 'any' || operation === flow.operation;
}
