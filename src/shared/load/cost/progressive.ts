import type { ConstantId, Constants } from '../constants/constants';

/** A part of an amount, and the constant that says what each GB of it costs; the last step has no end. */
export interface PriceStep {
  readonly upToTb: number | null;
  readonly price: ConstantId;
}

const GB_PER_TB = 1_000;

/** What an amount costs when the first GB of a month are dearer than those after. */
export function progressivePrice(
  amountGb: number,
  steps: readonly PriceStep[],
  constants: Constants,
): number {
  let from = 0;
  let usd = 0;
  for (const { upToTb, price } of steps) {
    const end = upToTb === null ? amountGb : Math.min(amountGb, upToTb * GB_PER_TB);
    usd += Math.max(0, end - from) * constants[price];
    from = Math.max(from, end);
  }
  return usd;
}
