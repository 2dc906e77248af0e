/** What the estimation sheet computes. Loaded with `load-estimator.ts`; everything in it is synchronous and pure. */

export interface EstimateLine {
  readonly id: string;
  /** May be empty: then other lines cannot use it, unless the expression begins with `name =`. */
  readonly name: string;
  readonly expression: string;
}

interface LineResult {
  readonly id: string;
  /** Names of the lines that the expression uses, as those lines write them. */
  readonly usesNames: readonly string[];
}

export type EstimateResult = LineResult &
  (
    | { readonly status: 'empty' }
    | {
        readonly status: 'ok';
        /** In the unit: bytes, seconds and dollars, so rates are per second and shares from 0 to 1. */
        readonly value: number;
        /** `''`, `/s`, `B`, `B/s`, `s`, `$`, `$/s`, `$/B` or `$/B/s`. */
        readonly unit: string;
        /** `38 /s`, `3.0 TB`, `99.95 %`. */
        readonly display: string;
        /** The same in other words, such as per day; null when there is nothing to add. */
        readonly alternative: string | null;
      }
    | {
        readonly status: 'error';
        /** What is wrong and what to do. */
        readonly message: string;
      }
  );

export interface Estimator {
  /** One result for each line, in their order; never throws. Lines may use each other's names in any order. */
  evaluateSheet(lines: readonly EstimateLine[]): readonly EstimateResult[];
  /** One expression on its own; never throws. */
  evaluate(expression: string): EstimateResult;
}
