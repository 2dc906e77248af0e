import type { Constants } from '../constants/constants';
import type { Station, StationUse } from '../stations/station';
import type { PropertyReader } from '../stations/properties';

/** What a price is worked out from. */
export interface Bill {
  readonly station: Station;
  readonly properties: PropertyReader;
  readonly use: StationUse;
  readonly constants: Constants;
}

/** What is paid for, in words, and dollars a month; null: nothing. */
export type Item = { readonly title: string; readonly usd: number } | null;
export type Price = (bill: Bill) => Item;
