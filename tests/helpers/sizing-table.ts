import { expect, it } from 'vitest';
import type { Properties } from '#shared/design/schema';
import type { WhatIf } from '#shared/load/what-if';
import { componentOf, type ReferenceLoad, utilisationIn } from './reference-load';

/** What one tier of a reference design is to be busy with. */
export interface SizingRow {
  readonly tier: string;
  readonly reference: ReferenceLoad;
  readonly component: string;
  readonly utilisation: number;
  readonly whatIf: Partial<WhatIf>;
  /** Properties that differ from the reference, by the id of a component or connection. */
  readonly instead: Readonly<Record<string, Properties>>;
}

/** As the figures of the table are rounded, and rates with them. */
const TOLERANCE = 0.03;

export const ZONE_LOST: Partial<WhatIf> = { failedZones: ['a'] };

export function row(
  tier: string,
  reference: ReferenceLoad,
  component: string,
  utilisation: number,
  whatIf: SizingRow['whatIf'] = {},
  instead: SizingRow['instead'] = {},
): SizingRow {
  return { tier, reference, component, utilisation, whatIf, instead };
}

export function itHasTheSizes(rows: readonly SizingRow[]): void {
  it.each(rows)('$tier', ({ reference, component, utilisation, whatIf, instead }) => {
    const result = reference.evaluate(whatIf, instead);
    const { offeredPerSecond } = componentOf(result, component);
    const ratio = utilisationIn(result, component) / utilisation;
    expect(Math.abs(ratio - 1), `${offeredPerSecond}/s make ${ratio} x it`).toBeLessThan(TOLERANCE);
  });
}

interface Arrival {
  readonly reference: ReferenceLoad;
  readonly component: string;
  readonly arriving: number;
}

export function itSends(arrivals: readonly Arrival[]): void {
  it.each(arrivals)('$reference.problem: $arriving/s reach $component', (arrival) => {
    const { reference, component, arriving } = arrival;
    const { offeredPerSecond } = componentOf(reference.evaluate(), component);
    expect(Math.abs(offeredPerSecond / arriving - 1)).toBeLessThan(0.001);
  });
}
