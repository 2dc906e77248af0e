import {
  countText,
  dataText,
  dollarsText,
  rateText,
  spanText,
  withoutZeros,
} from '../lib/number-text';
import { SECONDS_PER_DAY, SECONDS_PER_MONTH, unitTextOf, type Quantity } from './quantity';

/** A quantity as the sheet shows it: `38 /s`, `3.0 TB`. The dimension must be one that the sheet knows. */
export function displayOf(quantity: Quantity): string {
  const { value } = quantity;
  switch (unitTextOf(quantity)) {
    case '/s':
      return rateText(value);
    case 'B':
      return dataText(value);
    case 'B/s':
      return `${dataText(value)}/s`;
    case 's':
      return spanText(value);
    case '$':
      return dollarsText(value);
    case '$/s':
      return `${dollarsText(value * SECONDS_PER_MONTH)} /month`;
    case '$/B':
      return `${dollarsText(value * 1e9)} /GB`;
    case '$/B/s':
      return `${dollarsText(value * 1e9 * SECONDS_PER_MONTH)} /GB/month`;
    default:
      return countText(value);
  }
}

/** The same per day or in bits, where people also think of it so; null elsewhere. */
export function alternativeOf(quantity: Quantity): string | null {
  const perDay = quantity.value * SECONDS_PER_DAY;
  switch (unitTextOf(quantity)) {
    case '/s':
      return `${countText(perDay)} a day`;
    case 'B/s':
      return `${dataText(perDay)} a day, ${dataText(quantity.value * 8, 'b')}/s`;
    default:
      return null;
  }
}

/** A share in percent, with as many digits as nines need: `99.95 %`. */
export function percentDisplay(share: number): string {
  return `${withoutZeros((share * 100).toPrecision(6))} %`;
}

export function numberDisplay(value: number): string {
  return countText(value);
}
