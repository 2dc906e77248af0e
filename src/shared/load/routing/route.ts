import type { ComponentId } from '../../design/schema';
import type { FlowSpec } from '../../problems/pack';
import type { Link } from '../../traffic/adjacency';

/** One connection as a flow uses it. */
export interface Call {
  readonly link: Link;
  /** Place of the target in the route's nodes. */
  readonly to: number;
  readonly operation: 'read' | 'write';
  /** Calls for each visit of the caller, before misses and retries. */
  readonly perVisit: number;
  /** Part of the visits that make the call at all. */
  readonly probability: number;
  /** Calls that one visit makes side by side, at least 1. */
  readonly parallel: number;
  /** Part of the traffic that comes this way among alternatives; 1: no alternatives. */
  readonly share: number;
  /** Calls of one visit with the same number are alternatives; the groups are made one after the other. */
  readonly group: number;
  /** The others of its group look alike and could take its place. */
  readonly isInterchangeable: boolean;
  /** Only what these caches (places in the route) do not have comes this way. */
  readonly missOf: readonly number[];
  /** A look into a cache beside a store: a step on the way, never the whole answer. */
  readonly isLookup: boolean;
  /** The caller needs the answer before it can go on. */
  readonly isWaitedFor: boolean;
  /** The request fails when the call fails; of what is handed to a buffer, for flows that are nothing else. */
  readonly isHard: boolean;
  readonly retries: number;
  readonly hasRetryBudget: boolean;
  readonly hasCircuitBreaker: boolean;
  readonly timeoutMs: number | null;
  readonly payloadBytes: number | null;
}

export interface RouteNode {
  /** Number of the station. */
  readonly station: number;
  readonly calls: readonly Call[];
  /** What a visit carries where a connection to it says so; null: the size of the flow. */
  readonly payloadBytes: number | null;
  /** The calls by `group`, in the order in which they are made. */
  readonly groups: readonly (readonly Call[])[];
}

export interface Entry {
  /** Place in the route's nodes. */
  readonly node: number;
  /** Part of the flow that starts here. */
  readonly share: number;
}

/** The way of one flow through the design, independent of rates. */
export interface Route {
  readonly flow: FlowSpec;
  /** Callers before those they call. */
  readonly nodes: readonly RouteNode[];
  readonly entries: readonly Entry[];
  /**
   * Places where it starts without a visit of its own, so without waiting and work: in the middle of another flow's
   * visit, or at something outside that calls us.
   */
  readonly inside: ReadonlySet<number>;
  /** Calls back to an earlier node by way of a buffer: what they bring comes in the next round. */
  readonly feedback: readonly { readonly from: number; readonly call: Call }[];
  /** Links that would close a loop without a buffer, or only lead straight back; they are left out. */
  readonly cutLinks: readonly Link[];
  /** Links back by way of a buffer of which nothing says that this flow's work goes round again; they are left out. */
  readonly uncountedLinks: readonly Link[];
  /** Components whose way on is not clear from the labels, so that the flow is split evenly. */
  readonly ambiguous: readonly ComponentId[];
}
