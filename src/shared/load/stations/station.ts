import type { Component, ComponentId } from '../../design/schema';
import type { Resource } from '../results';
import type { Bytes, Count, Milliseconds, PerSecond, Seconds, Share } from '../units';

/**
 * What one component can do before any traffic comes: the only place where kinds and properties turn into numbers. The
 * rest of the model asks stations and never looks at a kind.
 */
export interface Station {
  readonly id: ComponentId;
  readonly component: Component;
  readonly instances: Instances;
  /** Where requests wait their turn; null: elastic, or no queue worth a number (DNS, a managed balancer, a quota). */
  readonly service: ServiceQueue | null;
  /** Time that every visit takes besides waiting and service: a provider's base latency, a cold first byte. */
  readonly baseMs: { readonly read: Milliseconds; readonly write: Milliseconds };
  /** All limits, that of the service queue (`requests` or `concurrency`) included. */
  readonly limits: readonly Limit[];
  /** null: it answers no reads for what stands behind or beside it. */
  readonly cache: CacheSetup | null;
  /**
   * Copies that do the work of each read and write, each for the time of `service`. The demands of `limits` have them
   * counted in: visits x demand / capacity is visits x copies x serviceMs / servers.
   */
  readonly copies: { readonly write: number; readonly read: number };
  /** How many of these copies must have answered before the caller goes on; null: one of them alone works for it. */
  readonly quorum: { readonly write: number; readonly read: number } | null;
  /** Copies in which data is kept, standbys included. */
  readonly storedCopies: number;
  /** How far followers that answer reads are behind; null: readers see the newest write. */
  readonly lagSeconds: Seconds | null;
  readonly availability: AvailabilityModel;
  /** Whether the model knows what this can carry; false: a kind without figures, stated as unknown, never as infinite. */
  readonly isKnown: boolean;
  /** Ids of properties that an import left unknown and whose default was used. */
  readonly assumedProperties: readonly string[];
}

export interface Instances {
  /**
   * By the ids of frames on the canvas; a component outside all zones has implicit zones a, b, c ..., in further
   * regions b-a, b-b ...; what a provider runs in all zones has none ('').
   */
  readonly zones: readonly {
    readonly zone: string;
    readonly region: string;
    readonly count: number;
  }[];
  readonly all: Count;
  /** Those not down by what-if; 0: the component is down. */
  readonly up: Count;
  /** The provider runs it and replaces parts; `all` is then not a number of machines. */
  readonly isManaged: boolean;
}

/** G/G/c: `servers` in parallel that share one line, or a line per instance when the balancer before it does not look. */
export interface ServiceQueue {
  /** Of all instances that are up: vCPUs, jobs at once. */
  readonly servers: number;
  readonly serversPerInstance: number;
  /** Mean time one request keeps one server of each copy busy. */
  readonly serviceMs: { readonly read: Milliseconds; readonly write: Milliseconds };
  /** Squared coefficient of variation of the service time. */
  readonly serviceCv2: number;
}

/** Something it can run out of. Exactly one `demand` says how flows use it up. */
export interface Limit {
  readonly resource: Resource;
  readonly capacity: number;
  /** `/s`, `B`, `B/s`, or empty for a count. */
  readonly unit: string;
  readonly demand:
    /** Each visit takes this much of the capacity. */
    | { readonly per: 'visit'; readonly read: number; readonly write: number }
    /** Bytes in and out of each visit. */
    | { readonly per: 'byte' }
    /** Connections that clients hold open. */
    | { readonly per: 'held-connection' }
    /** Each caller's instances times the size of its pool. */
    | { readonly per: 'caller-connection' }
    /** Bytes kept after 12 months. */
    | { readonly per: 'stored-byte' };
  /** The work of the hottest key falls on one part: capacity of one part over capacity of all; null: no parts. */
  readonly hottestPart: { readonly parts: number; readonly keyShare: Share } | null;
}

export interface CacheSetup {
  /** Stated by the person; null: the model estimates it. */
  readonly statedHitRatio: Share | null;
  /** Used when nothing better is known. */
  readonly usualHitRatio: Share;
  /** Memory of all shards together; null: as much as it takes (CDN). */
  readonly memoryBytes: Bytes | null;
  readonly eviction: 'none' | 'lru' | 'lfu' | 'fifo' | 'random';
  readonly ttl: Seconds | null;
  readonly strategy:
    'cache-aside' | 'read-through' | 'write-through' | 'write-behind' | 'write-around';
  /** A miss is fetched once however many ask for it. */
  readonly coalesces: boolean;
  /** `holds` of the component; empty: unknown. */
  readonly holds: readonly string[];
  /** The only place of its data: nothing stands behind it, so it has no misses. */
  readonly isPrimary: boolean;
}

export interface AvailabilityModel {
  /** The share of time in which at least `needed` instances (at least 1) are up and reachable, as it is really built. */
  readonly design: (needed: number) => Share;
  /** What the provider promises for this set-up. */
  readonly sla: Share;
  /** Where the two come from, for explanations. */
  readonly basis: () => string;
  /** Equal instances that are up, by zone: any of them, here or in a component that looks alike, can take another's place. */
  readonly pool?: ReadonlyMap<string, number>;
}

/** What a visit costs, for money: filled by the engine after the load is known. */
export interface StationUse {
  readonly averagePerSecond: { readonly read: PerSecond; readonly write: PerSecond };
  /** Bytes a second that come in with requests and go out with answers. */
  readonly averageBytesIn: number;
  readonly averageBytesOut: number;
  /** Bytes a second that leave for clients over the internet. */
  readonly averageInternetBytesOut: number;
  readonly averageCrossZoneBytes: number;
  readonly averageCrossRegionBytes: number;
  readonly storedBytesAfter12Months: Bytes;
  readonly heldConnections: Count;
}
