export interface ConstantSpec {
  /** Stable: sessions and settings store it. */
  readonly id: string;
  readonly group:
    | 'compute'
    | 'databases'
    | 'stores'
    | 'edge'
    | 'messaging'
    | 'latency'
    | 'availability'
    | 'limits'
    | 'prices';
  readonly title: string;
  readonly value: number;
  /** `/s`, `ms`, `$/month`, `share`, ... */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** A document that can be looked up, or "assumption" with the reason. */
  readonly source: string;
  readonly isAssumption: boolean;
}
