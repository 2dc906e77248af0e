import type { Cost, CostLine } from '../results';
import { usdPerMonth } from '../units';

/** What the lines come to, with the largest line first. */
export function totalCost(lines: readonly CostLine[]): Cost {
  return {
    total: usdPerMonth(lines.reduce((sum, line) => sum + line.usdPerMonth, 0)),
    lines: lines.toSorted((a, b) => b.usdPerMonth - a.usdPerMonth || (a.id < b.id ? -1 : 1)),
  };
}
