import type { ConstantSpec } from './spec';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  /** The least and the greatest value that a person may set. */
  readonly range: readonly [min: number, max: number];
  /** A document that can be looked up. */
  readonly source?: string;
  /** Why the value was chosen, where no document gives it. */
  readonly assumption?: string;
}

/** A constant whose id the compiler knows. */
export interface Constant<Id extends string> extends ConstantSpec {
  readonly id: Id;
}

/** Short way to write the constants of one group, so that the files read as tables. */
export function constantsOf<const Rows extends readonly Row[]>(
  group: ConstantSpec['group'],
  rows: Rows,
): readonly Constant<Rows[number]['id']>[] {
  return rows.map(({ id, title, value, unit, range: [min, max], source, assumption }) => ({
    ...{ id, group, title, value, unit, min, max },
    source: assumption === undefined ? (source ?? '') : `Assumption: ${assumption}`,
    isAssumption: assumption !== undefined,
  }));
}
