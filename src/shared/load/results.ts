import type { ComponentId, ConnectionId } from '../design/schema';
import type { ConstantOverrides } from './constants/constants';
import type { Bytes, Count, Milliseconds, PerSecond, Seconds, Share, UsdPerMonth } from './units';
import type { WhatIf } from './what-if';

/**
 * What the model says of a design under a load. Plain data that survives structured cloning and JSON: what could not be
 * computed is null, and `issues` says why.
 */
export interface LoadResult {
  readonly whatIf: WhatIf;
  /** What the person changed in the table of constants. */
  readonly constants: ConstantOverrides;
  /** In the order of the problem. */
  readonly flows: readonly FlowLoad[];
  /** In the order of their ids, notes left out. */
  readonly components: readonly ComponentLoad[];
  readonly connections: readonly ConnectionLoad[];
  /** The busiest component; null when nothing is used. */
  readonly bottleneck: Bottleneck | null;
  /** null: nothing in the design has a limit that more of the same load would reach. */
  readonly breaksAt: BreakingPoint | null;
  readonly costPerMonth: Cost;
  readonly storage: Storage;
  readonly issues: readonly LoadIssue[];
  /** Where the figures are known to be off, and which way. */
  readonly approximations: readonly Approximation[];
}

/** What a component can run out of. */
export const RESOURCES = [
  'requests',
  'connections',
  'concurrency',
  'bandwidth',
  'quota',
  'partitions',
  'database-connections',
  'hot-key',
  'memory',
  'storage',
] as const;
export type Resource = (typeof RESOURCES)[number];

export interface ResourceLoad {
  readonly resource: Resource;
  readonly used: number;
  readonly capacity: number;
  /** `/s`, `B`, `B/s`, or empty for a count. */
  readonly unit: string;
  readonly utilisation: Share;
}

export type ComponentStatus =
  /** No flow comes here. */
  | 'unused'
  | 'ok'
  /** Above the share of its capacity at which waiting grows quickly. */
  | 'busy'
  | 'saturated'
  | 'failed'
  /** The model knows no capacity for it. */
  | 'unknown';

export interface ComponentLoad {
  readonly id: ComponentId;
  readonly status: ComponentStatus;
  /** Requests that arrive, retries included. */
  readonly offeredPerSecond: PerSecond;
  readonly servedPerSecond: PerSecond;
  /** Of the resource that is used most; may be above 1. null: the model knows no limit. */
  readonly utilisation: Share | null;
  readonly saturatedBy: Resource | null;
  readonly resources: readonly ResourceLoad[];
  /** The mean wait before work begins; null while it is saturated or has no queue. */
  readonly queueWaitMs: Milliseconds | null;
  /** How many times today's load it would carry: 1 / utilisation. */
  readonly headroom: number | null;
  readonly instances: { readonly up: Count; readonly all: Count };
  /** With its redundancy, and as the provider promises. */
  readonly availability: Share;
  readonly slaAvailability: Share;
  /** Of a cache: the part of the reads that it answers. */
  readonly hitRatio: Share | null;
  /** Of a buffer or of what takes from one: what piles up while it is slower than what comes in. */
  readonly backlog: Backlog | null;
  readonly storedBytesAfter12Months: Bytes | null;
}

export interface Backlog {
  readonly growthPerSecond: PerSecond;
  /** After an hour of this load. */
  readonly afterOneHour: Count;
  readonly oldestAfterOneHour: Seconds;
  /** How long it takes at the average load to work off that hour; null: never. */
  readonly drainSeconds: Seconds | null;
}

export interface ConnectionLoad {
  readonly id: ConnectionId;
  readonly offeredPerSecond: PerSecond;
  readonly servedPerSecond: PerSecond;
  /** Calls per request that retries make of one; 1 without. */
  readonly retryFactor: number;
  readonly flows: readonly string[];
}

export interface FlowLoad {
  readonly id: string;
  readonly title: string;
  readonly offeredPerSecond: PerSecond;
  /** Answered as they should be: the first three of `endings`. */
  readonly servedPerSecond: PerSecond;
  readonly errorRate: Share;
  /** How the flow's requests end; together they are what was offered. */
  readonly endings: Endings;
  /** In the order in which a request meets them. */
  readonly path: readonly PathStep[];
  /** null: no path, or something on it is saturated; an issue says which. */
  readonly meanMs: Milliseconds | null;
  readonly p50Ms: Milliseconds | null;
  readonly p95Ms: Milliseconds | null;
  readonly p99Ms: Milliseconds | null;
  readonly availability: Share | null;
  readonly slaAvailability: Share | null;
  /** What the flow cannot do without, the largest part of its unavailability first. */
  readonly hardDependencies: readonly HardDependency[];
  /** How old what it reads may be, or how late what it writes takes effect; null: at once. */
  readonly freshnessSeconds: Seconds | null;
}

export interface Endings {
  /** By the service or store that has the answer. */
  readonly servedPerSecond: PerSecond;
  /** By a cache or an edge on the way. */
  readonly absorbedPerSecond: PerSecond;
  /** Taken into a buffer, to be done later. */
  readonly queuedPerSecond: PerSecond;
  readonly errorPerSecond: PerSecond;
}

export interface PathStep {
  readonly component: ComponentId;
  /** The connection over which it is reached; null where the flow starts. */
  readonly connection: ConnectionId | null;
  /** Visits for each request of the flow. */
  readonly visits: number;
  /** Whether the request waits for it. */
  readonly isAsync: boolean;
}

export interface HardDependency {
  readonly component: ComponentId;
  readonly availability: Share;
  /** Part of the flow's unavailability that comes from it. */
  readonly share: Share;
}

export interface Bottleneck {
  readonly component: ComponentId;
  readonly resource: Resource;
  readonly utilisation: Share;
}

export interface BreakingPoint {
  /** Times the problem's peak load; below 1: it does not hold today; 0: a loop feeds itself, whatever comes. */
  readonly scale: number;
  readonly component: ComponentId;
  readonly resource: Resource;
}

export interface Cost {
  readonly total: UsdPerMonth;
  /** The largest first. */
  readonly lines: readonly CostLine[];
}

export type CostCategory = 'instances' | 'storage' | 'requests' | 'transfer';

export interface CostLine {
  /** `component/category`, such as `link-store/storage`. */
  readonly id: string;
  readonly component: ComponentId;
  readonly category: CostCategory;
  /** What is paid for, such as "12 x m5.xlarge". */
  readonly title: string;
  readonly usdPerMonth: UsdPerMonth;
}

export interface Storage {
  readonly bytesAfter12Months: Bytes;
  readonly byComponent: readonly { readonly component: ComponentId; readonly bytes: Bytes }[];
}

/** Something the model could not compute, or had to assume to go on. */
export interface LoadIssue {
  readonly id: string;
  readonly severity: 'not-computed' | 'assumed';
  /** One plain sentence: what, and why. */
  readonly message: string;
  readonly components: readonly ComponentId[];
  readonly connections: readonly ConnectionId[];
  readonly flows: readonly string[];
}

export interface Approximation {
  readonly id: string;
  readonly message: string;
  readonly components: readonly ComponentId[];
}

/** Points at one figure of a result. */
export type FigureRef =
  | { readonly of: 'component'; readonly id: ComponentId; readonly figure: ComponentFigure }
  | { readonly of: 'connection'; readonly id: ConnectionId; readonly figure: ConnectionFigure }
  | { readonly of: 'flow'; readonly id: string; readonly figure: FlowFigure }
  | { readonly of: 'cost'; readonly id: string }
  | { readonly of: 'design'; readonly figure: 'breaksAt' | 'bottleneck' | 'cost' | 'storage' };

export type ComponentFigure =
  | 'offered'
  | 'served'
  | 'utilisation'
  | 'queueWait'
  | 'headroom'
  | 'availability'
  | 'hitRatio'
  | 'backlog'
  | 'storage';
export type ConnectionFigure = 'offered' | 'served';
export type FlowFigure =
  | 'offered'
  | 'served'
  | 'errorRate'
  | 'mean'
  | 'p50'
  | 'p95'
  | 'p99'
  | 'availability'
  | 'freshness';

/** Why a figure is what it is. */
export interface Explanation {
  readonly title: string;
  /** As it is shown, with its unit; "not computed" and the reason where it is null. */
  readonly value: string;
  /** In words and signs, such as "offered x work / (instances x capacity of one)". */
  readonly formula: string;
  readonly inputs: readonly ExplanationInput[];
  /** Where the formula is known to be off, and anything else worth knowing. */
  readonly notes: readonly string[];
}

export interface ExplanationInput {
  readonly name: string;
  /** As it is shown, with its unit. */
  readonly value: string;
  readonly origin:
    /** Set on the canvas by the person. */
    | 'stated'
    /** The kind's visible default. */
    | 'default'
    /** Not told (an import); the default is used. */
    | 'unknown'
    /** From the problem's flows. */
    | 'problem'
    /** From the table of constants, as it came. */
    | 'constant'
    /** From the table of constants, changed by the person. */
    | 'edited-constant'
    /** Computed by the model. */
    | 'computed';
  /** Where it comes from: the property, the constant's source, the formula. */
  readonly source: string;
  /** The constant that can be edited in Settings; null for anything else. */
  readonly constantId: string | null;
}

/** How one figure differs between two results. */
export interface ResultChange {
  readonly ref: FigureRef;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly direction: 'better' | 'worse' | 'neutral';
}
