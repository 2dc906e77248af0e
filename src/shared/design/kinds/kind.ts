/** The words that every component kind is described with. */

export const FAMILIES = [
  'client',
  'edge',
  'compute',
  'cache',
  'store',
  'messaging',
  'coordination',
  'external',
  'operations',
  'note',
] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  client: 'Clients',
  edge: 'Edge',
  compute: 'Compute',
  cache: 'Caches',
  store: 'Stores',
  messaging: 'Messaging',
  coordination: 'Coordination',
  external: 'External',
  operations: 'Operations',
  note: 'Notes',
};

export const COMPONENT_KINDS = [
  'web-client',
  'mobile-client',
  'dns',
  'cdn',
  'waf',
  'load-balancer',
  'api-gateway',
  'reverse-proxy',
  'rate-limiter',
  'service',
  'websocket-gateway',
  'worker',
  'scheduler',
  'serverless-function',
  'transcoder',
  'cache',
  'in-memory-index',
  'sql-database',
  'key-value-store',
  'document-store',
  'wide-column-store',
  'graph-database',
  'time-series-database',
  'vector-database',
  'search-index',
  'object-storage',
  'queue',
  'stream',
  'pub-sub',
  'id-generator',
  'coordination-service',
  'service-registry',
  'identity-provider',
  'notification-provider',
  'external-service',
  'monitoring',
  'log-pipeline',
  'batch-pipeline',
  'note',
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

export const BOUNDARY_KINDS = ['region', 'zone', 'private-network', 'public-subnet'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

/** What a component can do for a design; rules and required paths ask for these, never for a brand. */
export const CAPABILITIES = [
  'source-of-flows',
  'pass-through',
  'filters',
  'edge-cache',
  'balances',
  'place-for-auth',
  'limits',
  'computes',
  'computes-asynchronously',
  'computes-in-batches',
  'holds-connections',
  'fast-lookup',
  'rebuildable',
  'durable',
  'key-lookup',
  'transactions',
  'query',
  'durable-blobs',
  'storage-events',
  'durable-buffer',
  'replay',
  'fan-out',
  'unique-ids',
  'coordination',
  'outside-our-control',
  'observes',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export type PropertyGroup = 'Capacity' | 'Resilience' | 'Behaviour' | 'Data' | 'Security' | 'Cost';

interface PropertyBase {
  /** camelCase, with the unit in the name (`timeoutMs`). */
  readonly id: string;
  readonly label: string;
  readonly group: PropertyGroup;
  /** One or two sentences: what it means and when it matters. */
  readonly help: string;
}

export interface NumberPropertySpec extends PropertyBase {
  readonly type: 'number';
  readonly isInteger: boolean;
  /** Shown after the field: `ms`, `GB`, `/s`; empty for a plain count. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** null: nothing is set by default. */
  readonly default: number | null;
}

export interface ChoicePropertySpec extends PropertyBase {
  readonly type: 'choice';
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly default: string | null;
}

export interface BooleanPropertySpec extends PropertyBase {
  readonly type: 'boolean';
  readonly default: boolean | null;
}

export interface TextPropertySpec extends PropertyBase {
  readonly type: 'text';
  readonly maxLength: number;
  readonly default: string | null;
}

/** Names in a list, for example the entities that a store holds. */
export interface ListPropertySpec extends PropertyBase {
  readonly type: 'list';
  readonly default: readonly string[] | null;
}

export type PropertySpec =
  | NumberPropertySpec
  | ChoicePropertySpec
  | BooleanPropertySpec
  | TextPropertySpec
  | ListPropertySpec;

export interface KindSpec {
  readonly kind: ComponentKind;
  readonly family: Family;
  readonly label: string;
  /** One paragraph: what it does in a design and what to think of when using it. */
  readonly description: string;
  /** Other words that people type when they look for it: brands and abbreviations, in lower case. */
  readonly aliases: readonly string[];
  readonly capabilities: readonly Capability[];
  readonly properties: readonly PropertySpec[];
  /** Property ids whose values make the second line on the canvas, most telling first. */
  readonly summary: readonly string[];
}
